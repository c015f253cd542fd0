package dev.onevent.example.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class in a new JVM, for what the state of a warm one would falsify. */
public final class Fork {

    private Fork() {}

    /** The number that a class prints. */
    static long number(List<String> jvmArguments, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return run(jvmArguments, main, arguments).stream()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /** The lines that a class prints. It has this JVM's class path, unless the arguments give it another. */
    public static List<String> run(List<String> jvmArguments, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(jvmArguments);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        // A file, since two pipes would have to be read at the same time.
        Path errors = Files.createTempFile("onevent-benchmark", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main.getName() + " failed: " + Files.readString(errors));
            }
            return out.lines().toList();
        } finally {
            Files.delete(errors);
        }
    }
}

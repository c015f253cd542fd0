package dev.onevent.example.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a measurement was made on. */
final class Machine {

    private Machine() {}

    static String describe(String line) {
        return "`./benchmark" + (line.isEmpty() ? "" : " " + line) + "` on "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + " ("
                + System.getProperty("java.vendor") + "), "
                + Runtime.getRuntime().availableProcessors() + " × "
                + processor() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse("processor");
        } catch (IOException elsewhere) {
            return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "processor");
        }
    }
}

package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated sources and reports, whole, as files to read: those in {@code golden/<case>/generated} for those in
 * {@code golden/<case>/input}. {@code -Dgolden.update=true} writes them anew. Names of sources end in .txt, for no tool is to
 * take them for sources of this project.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path directory;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            return cases.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asBefore(String name) throws IOException {
        Path expected = GOLDEN.resolve(name).resolve("generated");
        SortedMap<String, String> onJavac = generate(name, JavaTool.JAVAC);
        if (Boolean.getBoolean("golden.update")) {
            write(onJavac, expected);
        }
        assertThat(onJavac).isEqualTo(read(expected));
        assertThat(generate(name, JavaTool.ECLIPSE)).isEqualTo(onJavac);
    }

    private SortedMap<String, String> generate(String name, JavaTool tool) throws IOException {
        Project project = new Project(directory.resolve(tool.name())).options(tool.allWarningsOfFixtures());
        read(GOLDEN.resolve(name).resolve("input")).forEach((path, text) -> {
            if (path.endsWith(".java")) {
                project.source(path, text);
            } else {
                project.resource(path, text);
            }
        });
        Compilation compilation = project.compile(tool);
        assertThat(compilation.messages()).isEmpty();
        SortedMap<String, String> texts = new TreeMap<>();
        compilation.generated().forEach((path, text) -> texts.put(path + ".txt", text));
        texts.putAll(compilation.reports());
        return texts;
    }

    private static SortedMap<String, String> read(Path directory) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(Map<String, String> texts, Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = directory.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}

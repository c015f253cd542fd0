package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated is code that a careful project would take: without a warning, whoever compiles it. */
class GeneratedSourcesTest {

    private static final Path VONAGE = Path.of("../catalog/src/main/resources/dev/onevent/vonage/conversation.yaml");

    /** Those with long support that this JDK has, and its own. */
    private static final Set<Integer> RELEASES = IntStream.of(
                    17, 21, 25, Runtime.version().feature())
            .filter(release -> release <= Runtime.version().feature())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));

    @TempDir
    Path directory;

    static Stream<String> catalogs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/catalogs"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void ofEachCatalogCompilesAloneWithoutAWarning(String name) {
        compileAlone(name, Catalogs.yaml(name));
    }

    @Test
    void ofTheVonageCatalogToo() throws IOException {
        compileAlone("vonage", Files.readString(VONAGE));
    }

    @Test
    void ofTheCatalogThatIsDocumentedToo() throws IOException {
        Matcher parts = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/catalog.md")));
        compileAlone("documented", parts.results().map(part -> part.group(1)).collect(Collectors.joining()));
    }

    /** Compilers write them in the encoding of the platform, which may have less. */
    @Test
    void areInAsciiButForComments() {
        Project project = new Project(directory);
        Catalogs.addTo(project, "odd");
        String code = project.compile(JavaTool.JAVAC).generated().values().stream()
                .flatMap(String::lines)
                .filter(line -> !line.stripLeading().startsWith("*"))
                .collect(Collectors.joining("\n"));
        assertThat(code).matches("\\p{ASCII}*").contains("\"\\u00fcn\\u00efcode:\\u00df\"");
    }

    private void compileAlone(String name, String yaml) {
        Project project = new Project(directory.resolve("project"));
        Catalogs.addTo(project, name, yaml);
        Compilation compilation = project.compile(JavaTool.JAVAC);
        assertThat(compilation.messages()).isEmpty();
        for (JavaTool tool : JavaTool.values()) {
            for (int release : RELEASES) {
                Project alone = new Project(directory.resolve(tool.name() + release))
                        .withoutProcessors()
                        .release(release)
                        .options(tool.allWarnings());
                compilation.generated().forEach(alone::source);
                assertThat(alone.compile(tool).messages()).isEmpty();
            }
        }
    }
}

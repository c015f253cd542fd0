package dev.onevent.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the compiler says, and what this example is made of. */
class ReadmeTest {

    private static final Readme README = new Readme();

    private static final String INCOMPLETE = "import dev.onevent.OnEvent;\nimport dev.onevent.vonage.*;\n"
            + README.blocks("java").get(0);

    @TempDir
    private Path classes;

    @Test
    void theFirstClassGivesTheErrorBelowIt() throws IOException {
        List<String> errors = new InMemoryCompiler(classes).errors("Timeline", INCOMPLETE);

        assertThat(errors).hasSize(1);
        assertThat(withoutLine(errors.get(0)))
                .isEqualToNormalizingWhitespace(
                        withoutLine(README.blocks("text").get(0)));
    }

    @Test
    void theFirstClassCompilesOnceTheMethodsOfTheErrorArePasted() throws IOException {
        String methods = Pattern.compile("@OnEvent .*\\{}")
                .matcher(README.blocks("text").get(0))
                .results()
                .map(method -> "    " + method.group() + "\n")
                .collect(Collectors.joining());
        String complete = INCOMPLETE.strip().replaceFirst("}$", methods + "}");

        assertThat(new InMemoryCompiler(classes).errors("Timeline", complete)).isEmpty();
    }

    static Stream<String> furtherCode() {
        return README.blocks("java").stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("furtherCode")
    void furtherCodeIsPartOfThisExample(String code) {
        assertThat(sources("src/main/java", "src/test/resources/java21"))
                .anyMatch(source -> withoutSpace(source).contains(withoutSpace(code)));
    }

    @Test
    void theCatalogIsThatOfThisExample() {
        assertThat(sources("src/main/resources"))
                .anyMatch(source -> source.contains(README.blocks("yaml").get(0)));
    }

    static Stream<String> configuration() {
        return README.blocks("xml").stream().skip(1);
    }

    /** The first is the whole set-up, which each of those projects has, between other things. */
    @ParameterizedTest
    @MethodSource("configuration")
    void configurationIsThatOfAProjectThatIsBuilt(String xml) {
        assertThat(sources("../../processor/src/it"))
                .anyMatch(pom -> withoutSpace(pom).contains(withoutSpace(xml)));
    }

    private static String withoutLine(String error) {
        return error.replaceFirst(":\\d+:", ":");
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private static List<String> sources(String... folders) {
        return Stream.of(folders).flatMap(ReadmeTest::texts).toList();
    }

    private static Stream<String> texts(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(ReadmeTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.onevent.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onevent.processor.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What editors complete is what the reader takes. */
class CatalogSchemaTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/catalog-examples");
    private static final Path PROBLEMS = Path.of("src/test/resources/catalog-problems");
    private static final Path VONAGE = Path.of("../catalog/src/main/resources/dev/onevent/vonage/conversation.yaml");

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(CatalogReader.class.getResourceAsStream("/dev/onevent/catalog.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<com.networknt.schema.Error> validate(Path file) throws IOException {
        return SCHEMA.validate(Files.readString(file), InputFormat.YAML);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return Stream.concat(files.sorted(), Stream.of(VONAGE)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCatalogIsValid(Path file) throws IOException {
        assertThat(validate(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theReaderThinksSoToo(Path file) throws IOException {
        Problems problems = new Problems();
        CatalogFile top = new CatalogFile(file.getFileName().toString(), Files.readString(file));
        Path bottom = file.resolveSibling(top.name().replace(".overlay", ""));
        CatalogReader.read(
                bottom.equals(file) ? List.of(top) : List.of(new CatalogFile("", Files.readString(bottom)), top),
                Set.of(),
                problems);
        assertThat(problems.all()).isEmpty();
    }

    static List<Path> unknownKeys() throws IOException {
        try (Stream<Path> files = Files.list(PROBLEMS)) {
            return files.filter(file -> file.toString().endsWith(".errors"))
                    .filter(CatalogSchemaTest::hasUnknownKey)
                    .map(file -> PROBLEMS.resolve(file.getFileName().toString().replace(".errors", ".yaml")))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasUnknownKey(Path errors) {
        try (Stream<String> lines = Files.lines(errors)) {
            String file = errors.getFileName().toString().replace(".errors", ".yaml");
            return lines.anyMatch(line -> line.startsWith(file) && line.contains(": unknown key "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("unknownKeys")
    void anUnknownKeyIsInvalid(Path file) throws IOException {
        assertThat(validate(file)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Vocabulary.class)
    void theKeysAreThoseOfTheVocabulary(Vocabulary vocabulary) {
        JsonNode node = SCHEMA.getSchemaNode();
        boolean isFile = vocabulary == Vocabulary.CATALOG || vocabulary == Vocabulary.OVERLAY;
        JsonNode object =
                isFile ? node : node.path("$defs").path(vocabulary.name().toLowerCase(Locale.ROOT));
        assertThat(Set.copyOf(object.path("properties").propertyNames())).isEqualTo(Set.copyOf(vocabulary.keys));
        assertThat(object.path("additionalProperties").booleanValue(true)).isFalse();
        Set<String> required = new TreeSet<>();
        object.path("required").forEach(key -> required.add(key.asString()));
        // One schema is for all files, and later ones need nothing.
        assertThat(required).isEqualTo(isFile ? Set.of() : new TreeSet<>(vocabulary.required));
    }

    @Test
    void everyKeyIsDescribed() {
        for (JsonNode object : SCHEMA.getSchemaNode().path("$defs")) {
            assertThat(object.path("description").asString()).isNotEmpty();
        }
        SCHEMA.getSchemaNode()
                .findValues("properties")
                .forEach(properties -> properties
                        .propertyStream()
                        .forEach(key -> assertThat(key.getValue().has("description")
                                        || key.getValue().has("$ref"))
                                .as(key.getKey())
                                .isTrue()));
    }
}

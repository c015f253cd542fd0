package dev.onevent.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.catalog.CatalogReader;
import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import dev.onevent.processor.problem.Problems;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Catalogs that nobody has thought of. Each has a number, so that a failure stays one; {@code ./mvnw -Pfuzz} tries more of them.
 */
@Tag("slow")
@Tag("fuzz")
class RandomCatalogsTest {

    private static final long FIRST = Long.getLong("onevent.fuzz.first", 1);
    private static final int CATALOGS = Integer.getInteger("onevent.fuzz.catalogs", 60);
    private static final int EVENTS = 100;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    Path directory;

    static LongStream right() {
        return numbers().filter(RandomCatalogsTest::isRight);
    }

    static LongStream wrong() {
        return numbers().filter(number -> !isRight(number));
    }

    private static LongStream numbers() {
        return LongStream.range(FIRST, FIRST + CATALOGS);
    }

    private static boolean isRight(long number) {
        Problems problems = new Problems();
        CatalogReader.read(
                List.of(new CatalogFile("random.yaml", yaml(RandomCatalog.of(new Draw(number))))), Set.of(), problems);
        return problems.isEmpty();
    }

    @ParameterizedTest
    @MethodSource("right")
    void withoutAMistakeAreCompiledWithoutAWordAndLoseNothing(long number) throws Exception {
        Draw draw = new Draw(number);
        Map<String, Object> catalog = RandomCatalog.of(draw);
        assertThat(others(compile(catalog, JavaTool.ECLIPSE))).as(yaml(catalog)).isEmpty();
        Compilation compilation = compile(catalog, JavaTool.JAVAC);
        assertThat(compilation.messages()).as(yaml(catalog)).isEmpty();
        RandomEvents events = new RandomEvents(draw, catalog);
        try (Generated generated = new Generated(compilation, catalog)) {
            for (int i = 0; i < EVENTS; i++) {
                generated.check(JSON.writeValueAsString(events.next()));
            }
        }
    }

    /** The Eclipse compiler goes on after mistakes, and so sees what is generated of the rest. */
    @ParameterizedTest
    @MethodSource("wrong")
    void withMistakesAreToldOfThemAlone(long number) {
        Map<String, Object> catalog = RandomCatalog.of(new Draw(number));
        for (JavaTool tool : JavaTool.values()) {
            Compilation compilation = compile(catalog, tool);
            assertThat(compilation.isSuccess()).isFalse();
            assertThat(others(compilation)).as(yaml(catalog)).isEmpty();
        }
    }

    private Compilation compile(Map<String, Object> catalog, JavaTool tool) {
        Project project = new Project(directory.resolve(tool.name())).options(tool.allWarningsOfFixtures());
        if (tool == JavaTool.JAVAC) {
            project.options(List.of("-Xdoclint:html,syntax,reference"));
        }
        Catalogs.addTo(project, "random", yaml(catalog));
        return project.compile(tool);
    }

    /** JSON, which is YAML too. */
    private static String yaml(Map<String, Object> catalog) {
        return JSON.writeValueAsString(catalog);
    }

    /** What is not about the catalog, save that a type of it is called as a type parameter of what is generated. */
    private static List<Message> others(Compilation compilation) {
        return compilation.messages().stream()
                .filter(message -> !message.text().contains("random.yaml:")
                        && !message.text().contains(" is hiding the type "))
                .toList();
    }

    /** What was generated of a catalog, by reflection. */
    private static final class Generated implements AutoCloseable {

        private final URLClassLoader loader;
        private final Method decode;
        private final Method encode;
        private final Method toMap;
        private final Method fromMap;

        Generated(Compilation compilation, Map<String, Object> catalog) throws ReflectiveOperationException {
            loader = compilation.load();
            Class<?> root = loader.loadClass("random." + catalog.get("root"));
            Class<?> events = loader.loadClass("random." + catalog.get("root") + "s");
            decode = events.getMethod("decode", byte[].class);
            encode = events.getMethod("encode", root);
            toMap = root.getMethod("toMap");
            fromMap = root.getMethod("fromMap", Map.class);
        }

        /** An event is the same JSON again, and the same event from that; as bytes and as a map. */
        void check(String json) throws ReflectiveOperationException {
            Object value = byValue(JSON.readValue(json, Object.class));
            Object event = decode.invoke(null, (Object) json.getBytes(StandardCharsets.UTF_8));
            byte[] encoded = (byte[]) encode.invoke(null, event);
            assertThat(byValue(JSON.readValue(encoded, Object.class)))
                    .as("%s of %s", event, json)
                    .isEqualTo(value);
            if (!hasRaw(event)) {
                Object map = toMap.invoke(event);
                assertThat(byValue(map)).as("%s of %s", event, json).isEqualTo(value);
                assertThat(decode.invoke(null, (Object) encoded)).isEqualTo(event);
                assertThat(fromMap.invoke(null, map)).isEqualTo(event);
            }
        }

        /** Of unknown and malformed events, which are the same only if their bytes are. */
        private static boolean hasRaw(Object event) {
            return List.of("UnknownEvent", "MalformedEvent")
                    .contains(event.getClass().getSimpleName());
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }

    /** A value of JSON in which equal numbers are equal. */
    private static @Nullable Object byValue(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(element -> values.add(byValue(element)));
            return values;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> values = new HashMap<>();
            map.forEach((name, member) -> values.put(name, byValue(member)));
            return values;
        }
        return value;
    }
}

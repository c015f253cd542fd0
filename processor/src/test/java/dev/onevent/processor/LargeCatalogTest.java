package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.lang.reflect.Constructor;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class file has limits, such as 64 KB of code in a method: generated code is to stay far below them. */
class LargeCatalogTest {

    @TempDir
    Path directory;

    /** The Eclipse compiler takes minutes for a thousand, as it checks itself in tests. */
    @ParameterizedTest
    @CsvSource({"JAVAC, 1000", "ECLIPSE, 150"})
    void aRouterOverAllOfItsEventsRoutes(JavaTool tool, int events) throws Exception {
        Compilation compilation = new Project(directory)
                .resource("many.yaml", yaml(events))
                .source(
                        "many/Many.java",
                        "package many;\n\n@dev.onevent.EventCatalog(\"many.yaml\")\ninterface Many {}\n")
                .source("many/Timeline.java", timeline(events))
                .compile(tool);
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.isSuccess()).as(compilation.toString()).isTrue();
        try (URLClassLoader loader = compilation.load()) {
            Constructor<?> check = loader.loadClass("many.Check").getDeclaredConstructor();
            check.setAccessible(true);
            assertThat(((Supplier<?>) check.newInstance()).get()).isEqualTo("1 100 149 unknown malformed");
        }
    }

    private static String yaml(int events) {
        return "catalog: Many\nroot: ManyEvent\ndiscriminator: type\npayload: body\nevents:\n"
                + lines(
                        events,
                        "  thing:n%1$d: {name: Thing%1$d, doc: Number %1$d., fields: {text: string, number%1$d: long}}");
    }

    private static String timeline(int events) {
        return """
                package many;

                import dev.onevent.OnEvent;
                import java.nio.charset.StandardCharsets;
                import java.util.function.Supplier;

                @OnEvent
                final class Timeline {
                %s
                    @OnEvent String unknown(UnknownEvent event) { return "unknown"; }
                    @OnEvent String malformed(MalformedEvent event) { return "malformed"; }
                }

                final class Check implements Supplier<String> {
                    private final TimelineRouter router = new TimelineRouter(new Timeline());

                    @Override
                    public String get() {
                        return route("thing:n1") + route("thing:n100") + route("thing:n149") + route("thing:n")
                                + router.route(new byte[0]);
                    }

                    private String route(String type) {
                        String json = "{\\"body\\":{\\"text\\":\\"x\\"},\\"type\\":\\"" + type + "\\"}";
                        return router.route(json.getBytes(StandardCharsets.UTF_8)) + " ";
                    }
                }
                """.formatted(lines(events, "    @OnEvent String thing%1$d(Thing%1$d event) { return \"%1$d\"; }"));
    }

    private static String lines(int events, String template) {
        return IntStream.range(0, events)
                .mapToObj(number -> String.format(template, number))
                .collect(Collectors.joining("\n"));
    }
}

package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.Route;
import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.Fixtures;
import dev.onevent.processor.compiling.Fixtures.Run;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Mode;
import dev.onevent.processor.compiling.Project;
import dev.onevent.processor.compiling.RecordingProcessor;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of where routers send events; what they look like stands in {@code golden}. */
class RouteReportTest {

    private static final String TIMELINE = """
            package shop;

            import dev.onevent.OnEvent;

            final class Desk {
                @OnEvent
                static final class Timeline {
                    @OnEvent
                    void rest(ShopEvent event) {}
                }
            }
            """;

    @TempDir
    Path directory;

    static Stream<Run> handlerClasses() {
        return Fixtures.in("handler-classes").filter(run -> run.mode() == Mode.COMPILED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handlerClasses")
    void tellsWhatTheRouterTells(Run run) throws Exception {
        String sample = Files.readString(Path.of("src/test/resources/handler-classes/support/Sample.java"));
        Compilation compilation =
                Fixtures.compile(run, directory, project -> project.source("sample/Sample.java", sample));
        assertThat(compilation.reports()).isNotEmpty();
        try (URLClassLoader loader = compilation.load()) {
            for (String path : compilation.reports().keySet()) {
                if (path.endsWith(".json")) {
                    JsonNode report =
                            JsonMapper.shared().readTree(compilation.reports().get(path));
                    assertThat(path)
                            .isEqualTo("META-INF/onevent/" + report.get("class").stringValue() + ".json");
                    Class<?> router = loader.loadClass(report.get("router").stringValue());
                    assertThat(lines(report)).containsExactlyElementsOf(lines(router));
                }
            }
        }
    }

    private static List<String> lines(JsonNode report) {
        List<String> lines = new ArrayList<>();
        for (JsonNode route : report.get("routes")) {
            lines.add(line(
                    route.get("type").stringValue(),
                    route.get("event").stringValue(),
                    route.get("handler").stringValue(null),
                    route.get("reachedBy").stringValue()));
        }
        return lines;
    }

    private static List<String> lines(Class<?> router) throws ReflectiveOperationException {
        Method routes = router.getMethod("routes");
        routes.setAccessible(true);
        return ((List<?>) routes.invoke(null))
                .stream()
                        .map(Route.class::cast)
                        .map(route -> line(
                                route.type(),
                                route.event().getName(),
                                route.handler(),
                                route.reachedBy().getName()))
                        .toList();
    }

    private static String line(String type, String event, @Nullable String handler, String reachedBy) {
        return type + " of " + event + " goes to " + handler + " of " + reachedBy;
    }

    @ParameterizedTest
    @EnumSource
    void eachIsCalledAfterItsClass(JavaTool tool) {
        assertThat(project(TIMELINE).compile(tool).reports())
                .containsOnlyKeys("META-INF/onevent/shop.Desk$Timeline.json", "META-INF/onevent/shop.Desk$Timeline.md");
    }

    /** As tools build again: without the class that they know to be generated, and with the files that they do not know. */
    @ParameterizedTest
    @EnumSource
    void thatOfAnEarlierBuildIsWrittenAnew(JavaTool tool) throws IOException {
        Compilation first = project(TIMELINE).compile(tool);
        String report = first.reports().toString();
        Files.delete(first.classes().resolve("shop/DeskTimelineRouter.class"));
        String ignoring = TIMELINE.replace("@OnEvent\n    static", "@OnEvent(ignore = Note.class)\n    static");
        Compilation second = project(ignoring).compile(tool);
        assertThat(second.messages()).isEmpty();
        assertThat(second.reports().toString()).contains("ignore = Note.class").isNotEqualTo(report);
    }

    /** A later file adds events behind those of other groups. */
    @ParameterizedTest
    @EnumSource
    void itsOrderIsThatOfTheCatalogAsInTheRouter(JavaTool tool) throws Exception {
        Project project = new Project(directory.resolve("project"));
        Catalogs.addTo(project, "odd", """
                catalog: Odd events
                root: OddEvent
                discriminator: type
                groups: {left: {}, right: {}, inner: {of: left}}
                events:
                  right:one: {group: right}
                  inner:one: {group: inner}
                  left:one: {group: left, subtypes: {on: kind, of: {b: {}, a: {}}}}
                  one: {prefix: 'a:', name: CustomEvent}
                  right:two: {group: right}
                  two: {prefix: 'a:b:', name: OtherEvent, group: inner}
                  left:two: {group: left}
                """);
        Compilation compilation = project.source("odd/Desk.java", """
                        package odd;

                        import dev.onevent.OnEvent;

                        @OnEvent
                        final class Desk {
                            @OnEvent(named = {"c", "b:*"})
                            void named(CustomEvent event) {}

                            @OnEvent
                            void rest(OddEvent event) {}
                        }
                        """).compile(tool);
        assertThat(compilation.messages()).isEmpty();
        JsonNode report = JsonMapper.shared().readTree(compilation.reports().get("META-INF/onevent/odd.Desk.json"));
        assertThat(report.get("routes")
                        .valueStream()
                        .map(route -> route.get("type").stringValue()))
                .containsExactly(
                        "right:one",
                        "inner:one",
                        "left:one",
                        "left:one",
                        "left:one",
                        "a:c",
                        "a:b:*",
                        "a:*",
                        "right:two",
                        "a:b:*",
                        "left:two",
                        "(unknown)",
                        "(malformed)");
        try (URLClassLoader loader = compilation.load()) {
            assertThat(lines(report)).containsExactlyElementsOf(lines(loader.loadClass("odd.DeskRouter")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewerIsSaidToBe(JavaTool tool) throws IOException {
        Compilation compilation = new Project(directory)
                .classPath(Catalogs.compiled("depot"))
                .source("depot/Desk.java", """
                        package depot;

                        import dev.onevent.OnEvent;

                        @OnEvent(since = "1.9", ignore = {ParcelEvent.class, VanEvent.class, Note.class, Box.class,
                                Crate.class, Pallet.class, Bag.class, Sack.class, Tin.class, Plugin.class})
                        final class Desk {
                            @OnEvent
                            void rest(CustomEvent event) {}

                            @OnEvent({UnknownEvent.class, MalformedEvent.class})
                            void other(DepotEvent event) {}
                        }
                        """)
                .compile(tool);
        assertThat(compilation.reports().get("META-INF/onevent/depot.Desk.md"))
                .contains("\n| `custom:till:opened` | `Desk.other(DepotEvent)` | newer than 1.9, so as `UnknownEvent`");
        assertThat(JsonMapper.shared()
                        .readTree(compilation.reports().get("META-INF/onevent/depot.Desk.json"))
                        .get("routes")
                        .valueStream()
                        .filter(route -> route.get("type").stringValue().equals("custom:till:opened"))
                        .map(JsonNode::toString))
                .containsExactly("""
                        {"type":"custom:till:opened","event":"depot.TillOpened","description":"",\
                        "handler":"Desk.other(DepotEvent)","reachedBy":"depot.UnknownEvent","why":"unknown"}""");
    }

    @ParameterizedTest
    @EnumSource
    void anyTextOfACatalogIsWrittenAsItIs(JavaTool tool) throws IOException {
        Project catalog = new Project(directory.resolve("catalog"));
        Catalogs.addTo(catalog, "odd", """
                catalog: 'Odd | <events>'
                root: OddEvent
                discriminator: type
                events:
                  'a|b': {name: Piped, doc: "An \\"é\\" in\\n 中 *two* \\\\ lines | 😕"}
                  'a`b': {name: Ticked}
                """);
        // Whatever the encoding of the class's own source, the report is UTF-8.
        Compilation compilation = new Project(directory.resolve("project"))
                .options(List.of("-encoding", "US-ASCII"))
                .classPath(catalog.compile(tool).classes())
                .source(
                        "odd/Desk.java",
                        "package odd;\n\n@dev.onevent.OnEvent(ignore = OddEvent.class)\nfinal class Desk {}\n")
                .compile(tool);
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.reports().get("META-INF/onevent/odd.Desk.md"))
                .contains("catalog of Odd \\| \\<events>.\n")
                .contains("\n| `a\\|b`        | ignored | `ignore = OddEvent.class` |"
                        + " An \"é\" in 中 \\*two\\* \\\\ lines \\| 😕 |\n")
                .contains("\n| a\\`b          | ignored |");
        JsonNode routes = JsonMapper.shared()
                .readTree(compilation.reports().get("META-INF/onevent/odd.Desk.json"))
                .get("routes");
        assertThat(routes.get(0).get("type").stringValue()).isEqualTo("a|b");
        assertThat(routes.get(0).get("description").stringValue()).isEqualTo("An \"é\" in\n 中 *two* \\ lines | 😕");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatAnotherProcessorHasWrittenIsReported(JavaTool tool) {
        assertThat(messages(new FilerException("taken"), tool))
                .containsExactly(
                        "error shop/Timeline.java:7: 'META-INF/onevent/shop.Desk$Timeline.json' is written for Timeline, and"
                                + " another processor has written one; give that another name",
                        "error shop/Timeline.java:7: 'META-INF/onevent/shop.Desk$Timeline.md' is written for Timeline, and"
                                + " another processor has written one; give that another name");
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsReported(JavaTool tool) {
        assertThat(messages(new IOException("no space left"), tool))
                .containsExactly(
                        "error shop/Timeline.java:7: 'META-INF/onevent/shop.Desk$Timeline.json' cannot be written:"
                                + " no space left",
                        "error shop/Timeline.java:7: 'META-INF/onevent/shop.Desk$Timeline.md' cannot be written:"
                                + " no space left");
    }

    private List<String> messages(IOException failure, JavaTool tool) {
        return project(TIMELINE)
                .processor(new RecordingProcessor("createResource", failure))
                .compile(tool)
                .messages()
                .stream()
                .map(Message::toString)
                .toList();
    }

    private Project project(String timeline) {
        return new Project(directory.resolve("project"))
                .classPath(Catalogs.compiled("shop"))
                .source("shop/Timeline.java", timeline);
    }
}

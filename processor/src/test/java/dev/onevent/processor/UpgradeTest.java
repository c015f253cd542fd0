package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A router and visitors that were compiled against an older catalog, and run with a newer one. */
class UpgradeTest {

    private static final Path SOURCES = Path.of("src/test/resources/upgrade");

    @TempDir
    static Path directory;

    private static final Map<JavaTool, URLClassLoader> LOADERS = new EnumMap<>(JavaTool.class);

    @BeforeAll
    static void compile() throws IOException {
        String older = Files.readString(SOURCES.resolve("older.yaml"));
        String newer = Files.readString(SOURCES.resolve("newer.yaml"));
        for (JavaTool tool : JavaTool.values()) {
            Path olderClasses = catalog("older", older, tool);
            Path newerClasses = catalog("newer", newer, tool);
            Project project = new Project(directory.resolve("application" + tool)).classPath(olderClasses);
            for (String name : List.of("Timeline", "Strict", "Groups", "Check")) {
                project.source(
                        "application/" + name + ".java",
                        Files.readString(SOURCES.resolve("application/" + name + ".java")));
            }
            Compilation application = project.compile(tool);
            assertThat(application.messages()).isEmpty();
            URL[] urls = {url(application.classes()), url(newerClasses)};
            LOADERS.put(tool, new URLClassLoader(urls, UpgradeTest.class.getClassLoader()));
        }
    }

    private static Path catalog(String name, String yaml, JavaTool tool) {
        Project project = new Project(directory.resolve(name + tool));
        Catalogs.addTo(project, "shop", yaml);
        Compilation compilation = project.compile(tool);
        assertThat(compilation.messages()).isEmpty();
        return compilation.classes();
    }

    private static URL url(Path path) throws IOException {
        return path.toUri().toURL();
    }

    @AfterAll
    static void close() throws IOException {
        for (URLClassLoader loader : LOADERS.values()) {
            loader.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatIsNotNewGoesWhereItWent(JavaTool tool) throws Exception {
        assertThat(outcome(tool, "order:placed", "{\"number\":\"A-17\"}"))
                .containsExactly("order", "order", "order", "order", "placed");
        assertThat(outcome(tool, "payment:received", "{}"))
                .containsExactly("null", "null", "null", "otherwise", "received");
        assertThat(outcome(tool, "stock:low", "{}")).containsExactly("low", "low", "low", "otherwise", "low");
        assertThat(outcome(tool, "who:knows", "{}"))
                .containsExactly("NOT_IN_CATALOG", "NOT_IN_CATALOG", "NOT_IN_CATALOG", "otherwise", "unknown");
    }

    @ParameterizedTest
    @EnumSource
    void aNewTypeGoesToTheHandlerOfItsGroup(JavaTool tool) throws Exception {
        assertThat(outcome(tool, "order:returned", "{\"why\":\"too small\"}"))
                .containsExactly("order", "order", "order", "order", "AbstractMethodError");
    }

    @ParameterizedTest
    @EnumSource
    void orToThatOfAGroupAboveANewGroup(JavaTool tool) throws Exception {
        assertThat(outcome(tool, "refund:made", "{}"))
                .containsExactly("order", "order", "order", "order", "AbstractMethodError");
    }

    @ParameterizedTest
    @EnumSource
    void aNewTypeOfAnIgnoredGroupIsIgnored(JavaTool tool) throws Exception {
        assertThat(outcome(tool, "payment:refused", "{}"))
                .containsExactly("null", "null", "null", "otherwise", "AbstractMethodError");
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherIsUnknownWithItsJson(JavaTool tool) throws Exception {
        // In a group whose events have handlers of their own, in no group, in a new group, and a pattern's until now.
        for (String type : List.of("stock:gone", "shop:moved", "parcel:lost", "custom:till:opened")) {
            assertThat(outcome(tool, type, "{\"left\":3,\"more\":[1,{\"a\":null}]}"))
                    .as(type)
                    .containsExactly(
                            "NEWER_THAN_ROUTER",
                            "NEWER_THAN_ROUTER",
                            "NEWER_THAN_ROUTER",
                            "otherwise",
                            "AbstractMethodError");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewSubtypeGoesToTheHandlerOfItsEvent(JavaTool tool) throws Exception {
        assertThat(outcome(tool, "note", "{\"kind\":\"film\",\"url\":\"x\"}"))
                .containsExactly("note", "note", "note", "note", "AbstractMethodError");
        assertThat(outcome(tool, "note", "{\"kind\":\"text\"}"))
                .containsExactly("note", "note", "note", "note", "text");
    }

    /** A handler that listed the name is for what the older catalog has no type for. */
    @ParameterizedTest
    @EnumSource
    void aNameOfAPatternStaysWithItsHandlerUntilTheCatalogListsIt(JavaTool tool) throws Exception {
        assertThat(outcome(tool, "custom:till:closed", "{}"))
                .containsExactly("till closed", "till closed", "till closed", "otherwise", "custom");
    }

    @ParameterizedTest
    @EnumSource
    void theTableOfRoutesTellsTheSame(JavaTool tool) throws Exception {
        assertThat(check(tool).apply("routes").split("\n"))
                .containsExactly(
                        "order:placed OrderPlaced Timeline.order(OrderEvent)",
                        "payment:received PaymentReceived null",
                        "stock:low StockLow Timeline.low(StockLow)",
                        "note NoteText Timeline.note(Note)",
                        "note NoteFilm Timeline.note(Note)",
                        "note NoteOther Timeline.note(Note)",
                        "custom:till:closed CustomEvent Timeline.closed(CustomEvent)",
                        "custom:* CustomEvent Timeline.custom(CustomEvent)",
                        "order:returned OrderReturned Timeline.order(OrderEvent)",
                        "refund:made RefundMade Timeline.order(OrderEvent)",
                        "payment:refused PaymentRefused null",
                        "stock:gone StockGone Timeline.unknown(UnknownEvent)",
                        "shop:moved ShopMoved Timeline.unknown(UnknownEvent)",
                        "parcel:lost ParcelLost Timeline.unknown(UnknownEvent)",
                        "custom:till:opened TillOpened Timeline.unknown(UnknownEvent)",
                        "(unknown) UnknownEvent Timeline.unknown(UnknownEvent)",
                        "(malformed) MalformedEvent Timeline.malformed(MalformedEvent)");
    }

    /** What comes of an event: routed as bytes, with its type given, and decoded; visited by groups, and strictly. */
    private static List<String> outcome(JavaTool tool, String type, String body) throws Exception {
        return List.of(check(tool)
                .apply("{\"id\":7,\"type\":\"" + type + "\",\"body\":" + body + ",\"more\":true}")
                .split("\n"));
    }

    @SuppressWarnings("unchecked")
    private static Function<String, String> check(JavaTool tool) throws ReflectiveOperationException {
        Constructor<?> check = LOADERS.get(tool).loadClass("application.Check").getDeclaredConstructor();
        return (Function<String, String>) check.newInstance();
    }
}

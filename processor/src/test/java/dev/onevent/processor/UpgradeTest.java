package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A router and visitors that were compiled against an older catalog, and run with a newer one; and a router that was compiled
 * again by someone who has not seen what is new.
 */
class UpgradeTest {

    private enum Build {
        JAVAC(JavaTool.JAVAC, false),
        ECLIPSE(JavaTool.ECLIPSE, false),
        JAVAC_AGAIN(JavaTool.JAVAC, true),
        ECLIPSE_AGAIN(JavaTool.ECLIPSE, true);

        private final JavaTool tool;
        private final boolean isAgain;

        Build(JavaTool tool, boolean isAgain) {
            this.tool = tool;
            this.isAgain = isAgain;
        }
    }

    private static final Path SOURCES = Path.of("src/test/resources/upgrade");

    private static final String SINCE = "@OnEvent(since = \"1.0\", ";

    private static final String NEW = """
            warning application/Timeline.java:16: Timeline leaves 5 events newer than 1.0 without a route, so they go where \
            unknown events go; add handlers, or list them in @OnEvent(ignore = …):
                stock:gone           @OnEvent String stockGone(StockGone event) { return null; }
                shop:moved           @OnEvent String shopMoved(ShopMoved event) { return null; }
                parcel:lost          @OnEvent String parcelLost(ParcelLost event) { return null; }
                custom:till:opened   @OnEvent String tillOpened(TillOpened event) { return null; }
                custom:bank:*        @OnEvent String bank(BankEvent event) { return null; }
                import shop.*;""";

    private static final String LISTED = "warning application/Timeline.java:46: till(CustomEvent) has the name"
            + " 'till:opened', whose events are TillOpened; handle that type";

    private static final String OF_PREFIX = "warning application/Timeline.java:56: bank(CustomEvent) has the name"
            + " 'bank:paid', whose events are BankEvent; handle that type";

    @TempDir
    static Path directory;

    private static final Map<Build, URLClassLoader> LOADERS = new EnumMap<>(Build.class);

    @BeforeAll
    static void compile() throws IOException {
        String older = Files.readString(SOURCES.resolve("older.yaml"));
        String newer = Files.readString(SOURCES.resolve("newer.yaml"));
        for (JavaTool tool : JavaTool.values()) {
            Path olderClasses = catalog("older", older, tool);
            Path newerClasses = catalog("newer", newer, tool);
            Project project = new Project(directory.resolve("application" + tool)).classPath(olderClasses);
            for (String name : List.of("Timeline", "Strict", "Groups", "Check")) {
                project.source("application/" + name + ".java", source(name));
            }
            Compilation application = project.compile(tool);
            assertThat(application.messages()).isEmpty();
            Build build = tool == JavaTool.JAVAC ? Build.JAVAC : Build.ECLIPSE;
            LOADERS.put(build, loader(application.classes(), newerClasses));
            Compilation again = new Project(directory.resolve("again" + tool))
                    .classPath(newerClasses)
                    .source(
                            "application/Timeline.java",
                            source("Timeline").replace("@OnEvent(ignore", SINCE + "ignore"))
                    .compile(tool);
            assertThat(again.messages()).extracting(Message::toString).containsExactly(NEW, LISTED, OF_PREFIX);
            build = tool == JavaTool.JAVAC ? Build.JAVAC_AGAIN : Build.ECLIPSE_AGAIN;
            LOADERS.put(build, loader(again.classes(), application.classes(), newerClasses));
        }
    }

    private static String source(String name) throws IOException {
        return Files.readString(SOURCES.resolve("application/" + name + ".java"));
    }

    private static URLClassLoader loader(Path... classes) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path each : classes) {
            urls.add(each.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), UpgradeTest.class.getClassLoader());
    }

    private static Path catalog(String name, String yaml, JavaTool tool) {
        Project project = new Project(directory.resolve(name + tool));
        Catalogs.addTo(project, "shop", yaml);
        Compilation compilation = project.compile(tool);
        assertThat(compilation.messages()).isEmpty();
        return compilation.classes();
    }

    @AfterAll
    static void close() throws IOException {
        for (URLClassLoader loader : LOADERS.values()) {
            loader.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatIsNotNewGoesWhereItWent(Build build) throws Exception {
        assertThat(outcome(build, "order:placed", "{\"number\":\"A-17\"}"))
                .containsExactly("order", "order", "order", "order", "placed");
        assertThat(outcome(build, "payment:received", "{}"))
                .containsExactly("null", "null", "null", "otherwise", "received");
        assertThat(outcome(build, "stock:low", "{}")).containsExactly("low", "low", "low", "otherwise", "low");
        assertThat(outcome(build, "who:knows", "{}"))
                .containsExactly("NOT_IN_CATALOG", "NOT_IN_CATALOG", "NOT_IN_CATALOG", "otherwise", "unknown");
    }

    @ParameterizedTest
    @EnumSource
    void aNewTypeGoesToTheHandlerOfItsGroup(Build build) throws Exception {
        assertThat(outcome(build, "order:returned", "{\"why\":\"too small\"}"))
                .containsExactly("order", "order", "order", "order", "AbstractMethodError");
    }

    @ParameterizedTest
    @EnumSource
    void orToThatOfAGroupAboveANewGroup(Build build) throws Exception {
        assertThat(outcome(build, "refund:made", "{}"))
                .containsExactly("order", "order", "order", "order", "AbstractMethodError");
    }

    @ParameterizedTest
    @EnumSource
    void aNewTypeOfAnIgnoredGroupIsIgnored(Build build) throws Exception {
        assertThat(outcome(build, "payment:refused", "{}"))
                .containsExactly("null", "null", "null", "otherwise", "AbstractMethodError");
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherIsUnknownWithItsJson(Build build) throws Exception {
        // In a group whose events have handlers of their own, in no group, in a new group, and a pattern's until now.
        for (String type :
                List.of("stock:gone", "shop:moved", "parcel:lost", "custom:till:opened", "custom:bank:paid")) {
            assertThat(outcome(build, type, "{\"left\":3,\"more\":[1,{\"a\":null}]}"))
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
    void aNewSubtypeGoesToTheHandlerOfItsEvent(Build build) throws Exception {
        assertThat(outcome(build, "note", "{\"kind\":\"film\",\"url\":\"x\"}"))
                .containsExactly("note", "note", "note", "note", "AbstractMethodError");
        assertThat(outcome(build, "note", "{\"kind\":\"text\"}"))
                .containsExactly("note", "note", "note", "note", "text");
    }

    /** A handler that listed the name is for what the older catalog has no type for. */
    @ParameterizedTest
    @EnumSource
    void aNameOfAPatternStaysWithItsHandlerUntilTheCatalogListsIt(Build build) throws Exception {
        assertThat(outcome(build, "custom:till:closed", "{}"))
                .containsExactly("till closed", "till closed", "till closed", "otherwise", "custom");
        // A pattern of the newer catalog has some names of the prefix, and not this one.
        assertThat(outcome(build, "custom:bank:paid:twice", "{}"))
                .containsExactly("bank", "bank", "bank", "otherwise", "custom");
    }

    @ParameterizedTest
    @EnumSource
    void theTableOfRoutesTellsTheSame(Build build) throws Exception {
        assertThat(check(build).apply("routes").split("\n"))
                .containsExactly(
                        "order:placed OrderPlaced Timeline.order(OrderEvent)",
                        "payment:received PaymentReceived null",
                        "stock:low StockLow Timeline.low(StockLow)",
                        "note NoteText Timeline.note(Note)",
                        "note NoteFilm Timeline.note(Note)",
                        "note NoteOther Timeline.note(Note)",
                        "custom:till:closed CustomEvent Timeline.closed(CustomEvent)",
                        "custom:bank:* CustomEvent Timeline.bank(CustomEvent)",
                        "custom:* CustomEvent Timeline.custom(CustomEvent)",
                        "order:returned OrderReturned Timeline.order(OrderEvent)",
                        "refund:made RefundMade Timeline.order(OrderEvent)",
                        "payment:refused PaymentRefused null",
                        "stock:gone StockGone Timeline.unknown(UnknownEvent)",
                        "shop:moved ShopMoved Timeline.unknown(UnknownEvent)",
                        "parcel:lost ParcelLost Timeline.unknown(UnknownEvent)",
                        "custom:till:opened TillOpened Timeline.unknown(UnknownEvent)",
                        "custom:bank:* BankEvent Timeline.unknown(UnknownEvent)",
                        "(unknown) UnknownEvent Timeline.unknown(UnknownEvent)",
                        "(malformed) MalformedEvent Timeline.malformed(MalformedEvent)");
    }

    /** What comes of an event: routed as bytes, with its type given, and decoded; visited by groups, and strictly. */
    private static List<String> outcome(Build build, String type, String body) throws Exception {
        return List.of(check(build)
                .apply("{\"id\":7,\"type\":\"" + type + "\",\"body\":" + body + ",\"more\":true}")
                .split("\n"));
    }

    @SuppressWarnings("unchecked")
    private static Function<String, String> check(Build build) throws ReflectiveOperationException {
        Constructor<?> check = LOADERS.get(build).loadClass("application.Check").getDeclaredConstructor();
        return (Function<String, String>) check.newInstance();
    }
}

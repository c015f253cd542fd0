package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of the library: an event without a handler fails the build, with the code that is missing. */
class MissingHandlerTest {

    /** A handler for each record of the catalog. */
    private static final List<String> HANDLERS = List.of(
            "@OnEvent void orderPlaced(OrderPlaced event) {}",
            "@OnEvent void orderShipped(OrderShipped event) {}",
            "@OnEvent void order(Order event) {}",
            "@OnEvent void paymentReceived(PaymentReceived event) {}",
            "@OnEvent void paymentRefused(PaymentRefused event) {}",
            "@OnEvent void stockLow(StockLow event) {}",
            "@OnEvent void stockEmpty(StockEmpty event) {}",
            "@OnEvent void noteText(NoteText event) {}",
            "@OnEvent void noteImage(NoteImage event) {}",
            "@OnEvent void noteOther(NoteOther event) {}",
            "@OnEvent void shopOpened(ShopOpened event) {}",
            "@OnEvent void shopClosed(ShopClosed event) {}",
            "@OnEvent void custom(CustomEvent event) {}",
            "@OnEvent void unknown(UnknownEvent event) {}",
            "@OnEvent void malformed(MalformedEvent event) {}");

    private static final Pattern LINE = Pattern.compile(" {4}(.+?) {3,}(@OnEvent .*?}) *(.*)");

    @TempDir
    Path directory;

    private int projects;

    @ParameterizedTest
    @EnumSource
    void whoeverDeletesAHandlerGetsItBack(JavaTool tool) {
        assertThat(compile(tool, timeline(HANDLERS)).messages()).isEmpty();
        for (String handler : HANDLERS) {
            List<String> others = new ArrayList<>(HANDLERS);
            others.remove(handler);
            Compilation incomplete = compile(tool, timeline(others));
            assertThat(incomplete.messages()).hasSize(1);
            assertThat(incomplete.messages().get(0))
                    .hasToString(
                            "error shop/Timeline.java:6: " + incomplete.errors().get(0));
            String[] lines = incomplete.errors().get(0).split("\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[0])
                    .isEqualTo("Timeline leaves 1 event without a route; add a handler, or list it in"
                            + " @OnEvent(ignore = …):");
            Matcher line = LINE.matcher(lines[1]);
            assertThat(line.matches()).as(lines[1]).isTrue();
            assertThat(line.group(2)).isEqualTo(handler);
            others.add(line.group(2));
            assertThat(compile(tool, timeline(others)).messages()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theErrorHasTheEventsNameAndDescription(JavaTool tool) {
        List<String> others = new ArrayList<>(HANDLERS);
        others.remove("@OnEvent void orderPlaced(OrderPlaced event) {}");
        assertThat(compile(tool, timeline(others)).errors()).containsExactly("""
                        Timeline leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
                            order:placed   @OnEvent void orderPlaced(OrderPlaced event) {}   A customer has ordered.""");
    }

    @ParameterizedTest
    @EnumSource
    void aWholeClassCanBePasted(JavaTool tool) {
        String start = "@OnEvent Iterable<String> low(StockLow event) { return null; }";
        Compilation empty = compile(tool, timeline(List.of(start)));
        List<String> pasted = new ArrayList<>(List.of(start));
        pasted.addAll(methods(empty));
        assertThat(compile(tool, timeline(pasted)).messages()).isEmpty();
    }

    /** The methods to paste, from the one error of a compilation. */
    private static List<String> methods(Compilation incomplete) {
        assertThat(incomplete.messages()).hasSize(1);
        return methods(incomplete.errors().get(0));
    }

    private static List<String> methods(String error) {
        List<String> methods = new ArrayList<>();
        error.lines().skip(1).filter(line -> !line.startsWith("    import ")).forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            methods.add(matcher.group(2));
        });
        return methods;
    }

    @ParameterizedTest
    @EnumSource
    void anInterfaceToo(JavaTool tool) {
        String start = "@OnEvent default Object low(StockLow event) { return 1; }";
        Function<List<String>, String> timeline = handlers -> timeline(handlers).replace("final class", "interface");
        List<String> pasted = new ArrayList<>(List.of(start));
        pasted.addAll(methods(compile(tool, timeline.apply(pasted))));
        assertThat(compile(tool, timeline.apply(pasted)).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aClassInAnotherPackageToo(JavaTool tool) {
        String imported = "import shop.*;";
        Function<List<String>, String> timeline =
                handlers -> timeline(handlers).replace("package shop;", "package app; " + imported);
        List<String> pasted = new ArrayList<>(List.of("@OnEvent void low(StockLow event) {}"));
        Compilation incomplete = compile(tool, timeline.apply(pasted));
        assertThat(incomplete.errors().get(0)).endsWith("\n    " + imported);
        pasted.addAll(methods(incomplete));
        assertThat(compile(tool, timeline.apply(pasted)).messages()).isEmpty();
    }

    /** Classes of all kinds whose other types, imports and methods stand in the way of what is pasted. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                        """
                        import java.util.*;
                        @OnEvent final class Timeline {
                            @OnEvent void low(StockLow event, Map<String, ? extends List<int[]>> context) throws java.io.IOException {
                                throw new java.io.IOException();
                            }
                        """,
                        """
                        import java.util.concurrent.*;
                        @OnEvent final class Timeline {
                            @OnEvent CompletableFuture<String> low(StockLow event) throws TimeoutException {
                                throw new TimeoutException();
                            }
                        """,
                        """
                        @OnEvent final class Timeline {
                            @OnEvent java.util.concurrent.CompletionStage<? extends java.util.Map.Entry<String, int[]>> low(
                                    StockLow event) {
                                return java.util.concurrent.CompletableFuture.completedFuture(null);
                            }
                        """,
                        """
                        abstract class Base<T> {
                            static final class Reply {}
                            @OnEvent abstract java.util.Optional<T> low(StockLow event);
                            final void order(OrderEvent event) {}
                        }
                        @OnEvent final class Timeline extends Base<Base.Reply> {
                            @Override @OnEvent java.util.Optional<Reply> low(StockLow event) {
                                return java.util.Optional.empty();
                            }
                            void custom(CustomEvent event) {}
                        """,
                        """
                        @OnEvent final class Timeline {
                            static final class List<T> {}
                            static final class Note {}
                            @OnEvent java.util.List<Note> low(StockLow event) {
                                return java.util.List.of(new Note());
                            }
                        """,
                        """
                        import java.util.List;
                        @OnEvent interface Timeline<C> {
                            @OnEvent List<? super String> low(StockLow event, C context);
                        """.replace("Timeline<C>", "Timeline").replace("C context", "List<String> context"),
                        """
                        @OnEvent record Timeline(int unknown) {
                            @OnEvent Object low(StockLow event) { return event; }
                            private void unknown(UnknownEvent event) {}
                        """,
                        """
                        @OnEvent enum Timeline {
                            ONE, TWO;
                            @OnEvent static int[] low(StockLow event) { return new int[0]; }
                        """,
                        """
                        @OnEvent(with = Calls.class) final class Timeline {
                        """)
                .flatMap(text -> Stream.of(JavaTool.values()).map(tool -> Arguments.of(text, tool)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsPastedCompilesAsItStands(String start, JavaTool tool) {
        List<String> errors = pasted(start, List.of(), List.of(), tool).errors();
        assertThat(errors).hasSize(1);
        String error = errors.get(0);
        List<String> imports =
                error.lines().filter(line -> line.startsWith("    import ")).toList();
        Compilation compilation = pasted(start, imports, methods(error), tool);
        assertThat(compilation.errors()).isEmpty();
    }

    private Compilation pasted(String start, List<String> imports, List<String> methods, JavaTool tool) {
        return new Project(directory.resolve("project" + projects++))
                .classPath(Catalogs.compiled("shop"))
                .source("app/Calls.java", """
                        package app;

                        @dev.onevent.OnEvent.Part
                        final class Calls {
                            @dev.onevent.OnEvent
                            java.util.concurrent.Future<String> closed(shop.ShopClosed event) {
                                return java.util.concurrent.CompletableFuture.completedFuture("");
                            }
                        }
                        """)
                .source(
                        "app/Timeline.java",
                        "package app;\n\nimport dev.onevent.OnEvent;\nimport shop.CustomEvent;\nimport shop.OrderEvent;\n"
                                + "import shop.StockLow;\nimport shop.UnknownEvent;\n"
                                + String.join("\n", imports) + "\n" + start + "    "
                                + String.join("\n    ", methods) + "\n}\n")
                .compile(tool);
    }

    @ParameterizedTest
    @EnumSource
    void aNewEventFailsEveryRouterThatDoesNotCoverIt(JavaTool tool) {
        String yaml = Catalogs.yaml("shop");
        String newer = yaml + "  order:returned: {group: order, doc: The parcel came back.}\n";
        assertThat(fourRouters(tool, yaml).messages()).isEmpty();
        assertThat(fourRouters(tool, newer).messages())
                .extracting(Object::toString)
                .containsExactly("""
                        error shop/First.java:6: First leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
                            order:returned   @OnEvent void orderReturned(OrderReturned event) {}   The parcel came back.""", """
                        error shop/Second.java:6: Second leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
                            order:returned   @OnEvent void orderReturned(OrderReturned event) {}   The parcel came back.""");
    }

    private Compilation fourRouters(JavaTool tool, String yaml) {
        Project project = new Project(directory.resolve("project" + projects++));
        Catalogs.addTo(project, "shop", yaml);
        return project.source("shop/First.java", handlerClass("", "First", HANDLERS))
                .source("shop/Second.java", handlerClass("", "Second", HANDLERS))
                .source(
                        "shop/WithGroup.java",
                        handlerClass(
                                "(ignore = {StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class,"
                                        + " CustomEvent.class, UnknownEvent.class, MalformedEvent.class})",
                                "WithGroup",
                                List.of("@OnEvent void order(OrderEvent event) {}")))
                .source("shop/WithRoot.java", handlerClass("(ignore = ShopEvent.class)", "WithRoot", List.of()))
                .compile(tool);
    }

    private Compilation compile(JavaTool tool, String timeline) {
        return new Project(directory.resolve("project" + projects++))
                .classPath(Catalogs.compiled("shop"))
                .source("shop/Timeline.java", timeline)
                .compile(tool);
    }

    private static String timeline(List<String> handlers) {
        return handlerClass("", "Timeline", handlers);
    }

    private static String handlerClass(String values, String name, List<String> handlers) {
        return "package shop;\n\nimport dev.onevent.OnEvent;\n\n@OnEvent" + values + "\nfinal class " + name
                + " {\n    " + String.join("\n    ", handlers) + "\n}\n";
    }
}

package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A class file has limits, such as 64 KB of code in a method: generated code is to stay far below them. */
class LargeCatalogTest {

    /** One in so many has fields of its own, which cost two classes each; the others share theirs. */
    private static final int OWN_FIELDS = 5;

    private static final int LONGEST_METHOD = 8_000;

    /** As javap prints it. */
    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): [a-z]");

    @TempDir
    Path directory;

    /** The Eclipse compiler takes minutes for a thousand, as it checks itself in tests. */
    @ParameterizedTest
    @CsvSource({"JAVAC, 1000", "ECLIPSE, 150"})
    void allOfItsEventsAreRoutedVisitedAndWritten(JavaTool tool, int events) throws Exception {
        Compilation compilation = new Project(directory)
                .resource("many.yaml", yaml(events))
                .source(
                        "many/Many.java",
                        "package many;\n\n@dev.onevent.EventCatalog(\"many.yaml\")\ninterface Many {}\n")
                .source("many/Timeline.java", timeline(events))
                .compile(tool);
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.isSuccess()).as(compilation.toString()).isTrue();
        assertThat(check(compilation)).isEqualTo("all routed, visited and written");
        assertThat(longMethods(compilation.classes())).isEmpty();
    }

    @Test
    void itsSubtypesAreToldApartInPieces() throws Exception {
        int events = 350;
        Compilation compilation = new Project(directory)
                .resource(
                        "split.yaml",
                        "catalog: Split\nroot: SplitEvent\ndiscriminator: type\npayload: body\nevents:\n"
                                + lines(
                                        events,
                                        number -> "  n%1$d: ".formatted(number)
                                                + (number % 7 == 0
                                                        ? "{}"
                                                        : "{subtypes: {on: kind, of: {a: {}, b: {}}}}")))
                .source("many/Many.java", """
                        package many;

                        import java.util.stream.Collectors;
                        import java.util.stream.IntStream;

                        @dev.onevent.EventCatalog("split.yaml")
                        interface Many {}

                        final class Check implements java.util.function.Supplier<String> {
                            @Override
                            public String get() {
                                return IntStream.range(0, %d)
                                        .mapToObj(i -> "{\\"type\\":\\"n" + i + "\\",\\"body\\":{\\"kind\\":\\"b\\"}}")
                                        .map(json -> SplitEvents.decode(json).getClass().getSimpleName())
                                        .collect(Collectors.joining(" "));
                            }
                        }
                        """.formatted(events))
                .compile(JavaTool.JAVAC);
        assertThat(compilation.messages()).isEmpty();
        assertThat(check(compilation))
                .isEqualTo(IntStream.range(0, events)
                        .mapToObj(number -> "N" + number + (number % 7 == 0 ? "" : "B"))
                        .collect(Collectors.joining(" ")));
        assertThat(longMethods(compilation.classes())).isEmpty();
    }

    private static Object check(Compilation compilation) throws Exception {
        try (URLClassLoader loader = compilation.load()) {
            Constructor<?> check = loader.loadClass("many.Check").getDeclaredConstructor();
            check.setAccessible(true);
            return ((Supplier<?>) check.newInstance()).get();
        }
    }

    /** What the catalog may have of texts and letters, class files and file systems have room for. */
    @ParameterizedTest
    @EnumSource
    void itsTextsAndNamesAreAsLongAsAnyMayBe(JavaTool tool) {
        String longest = "Long".repeat(25);
        String fields = "{fields: {%s: {fields: {code: {enum: [a, b]}}}, of: %s}}".formatted(longest, longest);
        String yaml = "catalog: Long\nroot: R" + longest.substring(1) + "\ndiscriminator: type\npayload: body\n"
                + "types: {" + longest + ": {enum: [" + lines(2_000, "text_number_%d,"::formatted) + "]}}\n"
                + "events:\n  long:a: {name: E" + longest.substring(1) + ", fields: {kind: " + longest + "}}\n"
                + "  long:b: {name: F" + longest.substring(1) + ", doc: '" + "Long. ".repeat(10_000) + "'}\n"
                + "  long:c: " + fields + "\n  long:d: " + fields + "\n"
                + "  long:e: {documented: {" + lines(10, "document%d: {page: 1, posted: true},"::formatted) + "}}\n";
        Compilation compilation = new Project(directory)
                .resource("long.yaml", yaml)
                .source(
                        "many/Many.java",
                        "package many;\n\n@dev.onevent.EventCatalog(\"long.yaml\")\ninterface Many {}\n")
                .compile(tool);
        assertThat(compilation.messages()).isEmpty();
    }

    /** The methods that HotSpot would interpret for ever; of what runs once, when a class is loaded, that is no harm. */
    private static List<String> longMethods(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            String[] large = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> file.toFile().length() > LONGEST_METHOD)
                    .map(Path::toString)
                    .toArray(String[]::new);
            StringWriter listing = new StringWriter();
            ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
            String[] options =
                    Stream.concat(Stream.of("-c", "-p"), Stream.of(large)).toArray(String[]::new);
            assertThat(javap.run(new PrintWriter(listing), new PrintWriter(System.err), options))
                    .isZero();
            return longMethods(listing.toString().lines().toList());
        }
    }

    private static List<String> longMethods(List<String> listing) {
        List<String> found = new ArrayList<>();
        String method = "";
        for (String line : listing) {
            Matcher instruction = INSTRUCTION.matcher(line);
            if (line.startsWith("  ") && line.endsWith(";") && !line.startsWith("   ")) {
                method = line.strip();
            } else if (instruction.find()
                    && Integer.parseInt(instruction.group(1)) >= LONGEST_METHOD
                    && !method.equals("static {};")
                    && !found.contains(method)) {
                found.add(method);
            }
        }
        return found;
    }

    private static String yaml(int events) {
        return "catalog: Many\nroot: ManyEvent\ndiscriminator: type\npayload: body\n"
                + "types: {Text: {fields: {text: string}}}\nevents:\n"
                + lines(
                        events,
                        number -> "  thing:n%1$d: {name: Thing%1$d, doc: Number %1$d., fields: ".formatted(number)
                                + (number % OWN_FIELDS == 0 ? "{text: string, number: long}}" : "Text}"));
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
                    private final ManyEventVisitor<String> visitor = new ManyEventVisitor.Defaulting<>() {
                        @Override
                        public String otherwise(ManyEvent event) {
                            return event.type();
                        }
                    };

                    @Override
                    public String get() {
                        for (int i = 0; i < %d; i++) {
                            String type = "thing:n" + i;
                            String json = "{\\"type\\":\\"" + type + "\\",\\"body\\":{\\"text\\":\\"x\\"}}";
                            ManyEvent event = ManyEvents.decode(json);
                            boolean right = router.route(event).equals("" + i)
                                    && router.route(json.getBytes(StandardCharsets.UTF_8)).equals("" + i)
                                    && event.accept(visitor).equals(type)
                                    && new String(ManyEvents.encode(event), StandardCharsets.UTF_8).equals(json);
                            if (!right) {
                                return type;
                            }
                        }
                        return route("{\\"type\\":\\"thing:n\\"}").equals("unknown") && route("").equals("malformed")
                                ? "all routed, visited and written"
                                : "unknown and malformed";
                    }

                    private String route(String json) {
                        return router.route(json.getBytes(StandardCharsets.UTF_8));
                    }
                }
                """.formatted(
                        lines(events, "    @OnEvent String thing%1$d(Thing%1$d event) { return \"%1$d\"; }"::formatted),
                        events);
    }

    private static String lines(int events, IntFunction<String> line) {
        return IntStream.range(0, events).mapToObj(line).collect(Collectors.joining("\n"));
    }
}

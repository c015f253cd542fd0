package dev.onevent.example.benchmark.large;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Writes a catalog of any number of types, and what hands its events to handlers: our router, and by hand. */
public final class LargeCatalog {

    private final Path directory;
    private final int types;

    private LargeCatalog(Path directory, int types) {
        this.directory = directory;
        this.types = types;
    }

    /** Compiles a catalog to a directory. */
    public static void compile(Path directory, int types) throws IOException {
        new LargeCatalog(directory, types).compile();
    }

    private void compile() throws IOException {
        Files.createDirectories(directory.resolve("large"));
        write("catalog.yaml", yaml());
        List<Path> sources = new ArrayList<>();
        sources.add(write("Catalog.java", "@dev.onevent.EventCatalog(\"large/catalog.yaml\") interface Catalog {}\n"));
        sources.add(write("Desk.java", desk()));
        String router = "    private final DeskRouter router = new DeskRouter(desk);\n";
        sources.add(write("ByRouter.java", consumer("ByRouter", router, "router.route(event);")));
        sources.add(write("ByVisitor.java", consumer("ByVisitor", visitor(), "event.accept(visitor);")));
        sources.add(write(
                "BySwitch.java",
                consumer("BySwitch", "", cases("event.type()", "\"t%1$d\" -> desk.on%1$d((T%1$d) event);"))));
        if (Way.PATTERN.isAvailable()) {
            sources.add(
                    write("ByPattern.java", consumer("ByPattern", "", cases("event", "T%1$d it -> desk.on%1$d(it);"))));
        }
        String classPath = directory + File.pathSeparator + System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                directory.toString(),
                "-cp",
                classPath,
                "-nowarn",
                "-implicit:class",
                "-processor",
                "dev.onevent.processor.EventProcessor"));
        sources.forEach(source -> arguments.add(source.toString()));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the catalog of " + types + " types does not compile");
        }
    }

    private Path write(String name, String text) throws IOException {
        String source = name.endsWith(".java") ? "package large;\n\n" + text : text;
        return Files.writeString(directory.resolve("large").resolve(name), source);
    }

    private String each(IntFunction<String> line) {
        return IntStream.range(0, types).mapToObj(line).collect(Collectors.joining());
    }

    private String yaml() {
        return """
                catalog: A large catalog
                version: 1.0.0
                root: LargeEvent
                discriminator: type
                payload: body
                envelope:
                  id: long
                groups:
                  all: {doc: All events.}
                events:
                """ + each(i -> "  t" + i + ": {group: all, doc: An event., fields: {name: string, count: int}}\n");
    }

    private String desk() {
        String handlers = each(i ->
                "    @dev.onevent.OnEvent public void on%1$d(T%1$d event) { taken += event.id(); }\n".formatted(i));
        return """
                @dev.onevent.OnEvent(ignore = {UnknownEvent.class, MalformedEvent.class})
                public final class Desk {
                    public long taken;
                """ + handlers + "}\n";
    }

    private String visitor() {
        String methods =
                each(i -> "        public Void t%1$d(T%1$d event) { desk.on%1$d(event); return null; }\n".formatted(i));
        return """
                    private final LargeEventVisitor<Void> visitor = new LargeEventVisitor<>() {
                """ + methods + """
                        public Void unknownEvent(UnknownEvent event) { return null; }
                        public Void malformedEvent(MalformedEvent event) { return null; }
                    };
                """;
    }

    private String cases(String over, String line) {
        return "switch (" + over + ") {\n" + each(i -> "            case " + line.formatted(i) + "\n")
                + "            default -> {}\n        }";
    }

    private static String consumer(String name, String members, String body) {
        return """
                public final class %s implements java.util.function.ToLongFunction<Object> {
                    private final Desk desk = new Desk();
                %s
                    @Override public long applyAsLong(Object any) {
                        LargeEvent event = (LargeEvent) any;
                        %s
                        return desk.taken;
                    }
                }
                """.formatted(name, members, body);
    }
}

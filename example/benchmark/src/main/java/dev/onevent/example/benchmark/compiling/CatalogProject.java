package dev.onevent.example.benchmark.compiling;

import dev.onevent.vonage.ConversationEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sources of a catalog and of a class with a handler for each of its events, in a directory of their own. */
final class CatalogProject {

    private static final String VONAGE = "dev/onevent/vonage/conversation.yaml";

    /** As many as the catalog of Vonage has: of that size it stands for itself. */
    private static final int EVENTS_OF_VONAGE = 70;

    private static final List<String> TYPES = List.of(
            "string", "long", "int", "boolean", "instant", "decimal", "string", "'[string]'", "Channel", "object");

    private final Path directory;

    private CatalogProject(Path directory) {
        this.directory = directory;
    }

    /** Writes a project with so many events. */
    static CatalogProject write(Path directory, int events) throws IOException {
        CatalogProject project = new CatalogProject(directory);
        Files.createDirectories(project.written());
        if (events == EVENTS_OF_VONAGE) {
            project.write(vonage(), records(ConversationEvent.class).map(Class::getSimpleName));
        } else {
            project.write(yaml(events), IntStream.range(0, events).mapToObj(i -> "Thing" + i));
        }
        return project;
    }

    private static String vonage() throws IOException {
        try (InputStream in = ConversationEvent.class.getClassLoader().getResourceAsStream(VONAGE)) {
            return new String(Objects.requireNonNull(in, VONAGE).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CatalogProject::records);
    }

    private void write(String yaml, Stream<String> records) throws IOException {
        Files.writeString(written().resolve("catalog.yaml"), yaml);
        Files.writeString(
                written().resolve("Catalog.java"),
                "package large;\n\n@dev.onevent.EventCatalog(\"catalog.yaml\")\ninterface Catalog {}\n");
        String handlers = Stream.concat(records, Stream.of("UnknownEvent", "MalformedEvent"))
                .distinct()
                .map("    @dev.onevent.OnEvent void on%1$s(%1$s event) {}\n"::formatted)
                .collect(Collectors.joining());
        Files.writeString(
                written().resolve("Desk.java"),
                "package large;\n\n@dev.onevent.OnEvent\nfinal class Desk {\n" + handlers + "}\n");
    }

    private static String yaml(int events) {
        return """
                catalog: A large catalog
                version: 1.0.0
                root: LargeEvent
                discriminator: type
                payload: body
                envelope: {id: long, conversation_id: string, timestamp: instant, from: string}
                types:
                  Channel: {fields: {type: string, id: string}}
                groups:
                """
                + each((events + 9) / 10, i -> "  part%1$d: {doc: The events of part %1$d.}\n".formatted(i))
                + "events:\n"
                + each(
                        events,
                        i ->
                                "  thing:n%1$d:\n    name: Thing%1$d\n    group: part%2$d\n    doc: Thing %1$d happened.\n    fields:\n"
                                                .formatted(i, i / 10)
                                        + fields());
    }

    private static String fields() {
        return each(
                TYPES.size(),
                i -> "      field_%d: {type: %s, doc: What it is number %d of.}\n".formatted(i, TYPES.get(i), i));
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    /** Where the sources written by hand are. */
    Path written() {
        return directory.resolve("written");
    }
}

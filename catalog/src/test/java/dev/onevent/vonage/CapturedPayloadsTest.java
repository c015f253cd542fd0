package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.MalformedReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Payloads that nobody here wrote, in the folder that the system property {@code onevent.payloads} names. Without it
 * these tests are skipped: such payloads are no part of the project.
 */
class CapturedPayloadsTest {

    private static List<Path> files() throws IOException {
        String folder = System.getProperty("onevent.payloads", "");
        assumeTrue(!folder.isEmpty(), "no folder in -Donevent.payloads");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    @DisplayName("every file is an event, or is not for the reason it really has; written again it is the same JSON")
    Stream<DynamicTest> everyFile() throws IOException {
        return files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Files.readAllBytes(file))));
    }

    private static void check(byte[] json) {
        ConversationEvent event = ConversationEvents.decode(json);
        assertThat(Json.same(ConversationEvents.encode(event), json)).isTrue();
        switch (Json.kind(json)) {
            case EVENT -> assertThat(event).isNotInstanceOf(UnknownEvent.class).isNotInstanceOf(MalformedEvent.class);
            case WITHOUT_TYPE ->
                assertThat(event)
                        .isInstanceOfSatisfying(
                                MalformedEvent.class,
                                malformed -> assertThat(malformed.reason()).isEqualTo(MalformedReason.NO_TYPE));
            default ->
                assertThat(event)
                        .isInstanceOfSatisfying(
                                MalformedEvent.class,
                                malformed -> assertThat(malformed.reason()).isEqualTo(MalformedReason.NOT_AN_OBJECT));
        }
    }

    @TestFactory
    @DisplayName("of a page every event is decoded, none unknown, and written again it is the same JSON")
    Stream<DynamicTest> pages() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().contains("page"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkPage(file)));
    }

    private static void checkPage(Path file) throws IOException {
        JsonNode page = Json.read(Files.readAllBytes(file));
        List<JsonNode> expected = new ArrayList<>();
        assertThat(page).isNotNull();
        JsonNode list = page.isArray()
                ? page
                : Stream.of("/_embedded/data/events", "/_embedded/events", "/_embedded")
                        .map(page::at)
                        .filter(JsonNode::isArray)
                        .findFirst()
                        .orElseThrow();
        list.forEach(expected::add);
        try (InputStream in = Files.newInputStream(file);
                Stream<ConversationEvent> events = ConversationEvents.decodeAll(in)) {
            List<ConversationEvent> all = events.toList();
            assertThat(all).hasSameSizeAs(expected).isNotEmpty();
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i)).isNotInstanceOf(UnknownEvent.class).isNotInstanceOf(MalformedEvent.class);
                assertThat(Json.same(Json.read(ConversationEvents.encode(all.get(i))), expected.get(i)))
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("nine files have no type, two pages have the eight events of a call each")
    void counts() throws IOException {
        assertThat(files().stream().filter(is(Json.Kind.WITHOUT_TYPE)).filter(isPage().negate()))
                .hasSize(9);
        List<Path> calls = files().stream()
                .filter(file -> file.getFileName().toString().endsWith("list-events-page.json"))
                .toList();
        assertThat(calls).hasSize(2);
        for (Path call : calls) {
            assertThat(ConversationEvents.decodeAll(Files.readAllBytes(call)).map(ConversationEvent::type))
                    .containsExactly(
                            "member:joined",
                            "sip:ringing",
                            "sip:answered",
                            "member:joined",
                            "member:media",
                            "sip:answered",
                            "member:joined",
                            "member:media");
        }
    }

    private static Predicate<Path> is(Json.Kind kind) {
        return file -> {
            try {
                return Json.kind(Files.readAllBytes(file)) == kind;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    private static Predicate<Path> isPage() {
        return file -> file.getFileName().toString().contains("page");
    }
}

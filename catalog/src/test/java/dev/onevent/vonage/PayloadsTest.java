package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.MalformedReason;
import dev.onevent.json.EventCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Payloads of every shape that the vendor's sources know, and of some that none should have. Beside each stands what it
 * is read as; with {@code -Dgolden.update=true} these files are written anew, to be read before they are committed.
 */
class PayloadsTest {

    private static final Path FOLDER = Path.of("src/test/resources/payloads");

    static List<String> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] json(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ConversationEvent event(String name) {
        return ConversationEvents.decode(json(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAs(String name) throws IOException {
        Path golden = FOLDER.resolve(name + ".txt");
        String description = Description.of(event(name));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, description);
        }
        assertThat(description).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAsItWas(String name) throws IOException {
        byte[] json = json(name);
        ConversationEvent event = ConversationEvents.decode(json);
        byte[] again = ConversationEvents.encode(event);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ConversationEvents.encode(event, stream);

        assertThat(stream.toByteArray()).isEqualTo(again);
        if (Json.read(json) != null) {
            assertThat(Json.same(again, json))
                    .as(new String(again, StandardCharsets.UTF_8))
                    .isTrue();
        } else {
            assertThat(again).isEqualTo(json);
        }
        if (event instanceof UnknownEvent unknown) {
            assertThat(Json.same(unknown.raw().bytes(), json)).isTrue();
            assertThat(withoutRaw(ConversationEvents.decode(again))).isEqualTo(withoutRaw(unknown));
        } else if (!name.startsWith("message-type-doubled") && !(event instanceof MalformedEvent)) {
            // Of a doubled message_type one is left.
            assertThat(ConversationEvents.decode(again)).isEqualTo(event).hasSameHashCodeAs(event);
        }
    }

    private static String withoutRaw(ConversationEvent event) {
        return Description.of(event).replaceFirst("raw = .*\n", "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatAnotherLibrarySaysItIs(String name) {
        ConversationEvent event = event(name);
        MalformedReason reason = event instanceof MalformedEvent malformed ? malformed.reason() : null;

        assertThat(reason)
                .isEqualTo(
                        switch (Json.kind(json(name))) {
                            case NOT_UTF8 -> MalformedReason.UTF8;
                            case NO_JSON -> MalformedReason.SYNTAX;
                            case NO_OBJECT -> MalformedReason.NOT_AN_OBJECT;
                            case WITHOUT_TYPE -> MalformedReason.NO_TYPE;
                            case TYPE_TWICE -> MalformedReason.TYPE_TWICE;
                            case EVENT -> null;
                        });
        JsonNode node = Json.read(json(name));
        assertThat(event.type())
                .isEqualTo(reason == null && node != null ? node.get("type").textValue() : "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("from an array, a part of one, a text, a stream: the same event")
    void fromAnywhere(String name) throws IOException {
        byte[] json = json(name);
        ConversationEvent event = ConversationEvents.decode(json);
        byte[] around = new byte[json.length + 20];
        Arrays.fill(around, (byte) '"');
        System.arraycopy(json, 0, around, 9, json.length);

        assertThat(ConversationEvents.decode(around, 9, json.length)).isEqualTo(event);
        assertThat(ConversationEvents.decode(new ByteArrayInputStream(json))).isEqualTo(event);
        assertThat(ConversationEvents.decode(new String(json, StandardCharsets.UTF_8)))
                .isEqualTo(event);
        if (!event.type().isEmpty()) {
            assertThat(ConversationEvents.decode(event.type(), json)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("as a map, such as other libraries read and write, it is the same event")
    void throughMaps(String name) {
        EventCodec<ConversationEvent> codec = ConversationEvents.codec();
        ConversationEvent event = event(name);
        if (!(event instanceof MalformedEvent)) {
            ConversationEvent again = ConversationEvent.fromMap(event.toMap());
            assertThat(Json.same(codec.encode(again), json(name))).isTrue();
            assertThat(again.getClass() == event.getClass() || name.startsWith("message-type-doubled"))
                    .isTrue();
        }
    }
}

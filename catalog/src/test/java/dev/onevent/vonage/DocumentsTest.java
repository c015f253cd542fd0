package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.DocumentedType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalog against the documents it comes from: the type lists of Nexmo's page of 2018 and of Vonage's later one, and
 * a table of what these and other sources say.
 */
class DocumentsTest {

    private static final Map<String, DocumentedType> TYPES = types();

    private static final Map<String, Boolean> NEXMO_2018 = nexmo2018();

    private static final Set<String> VONAGE = lines("vonage.txt").stream()
            .map(type -> type.equals("custom:") ? "custom:*" : type)
            .collect(Collectors.toSet());

    /** Members that only other documents have. */
    private static final Set<String> FURTHER = Set.of(
            "audio:ringing:stop",
            "audio:transcribe:done",
            "mixer:publisher:created",
            "mixer:publisher:destroyed",
            "mixer:subscriber:created",
            "mixer:subscriber:destroyed");

    private static Map<String, DocumentedType> types() {
        Map<String, DocumentedType> types = new LinkedHashMap<>();
        for (DocumentedType type : ConversationEvents.types()) {
            assertThat(types.put(type.name(), type)).isNull();
        }
        return types;
    }

    private static Map<String, Boolean> nexmo2018() {
        Map<String, Boolean> posted = new HashMap<>();
        for (String line : lines("nexmo-2018.txt")) {
            String[] parts = line.split(" ");
            posted.put(parts[0], parts[1].equals("Yes"));
        }
        return posted;
    }

    private static List<String> lines(String document) {
        return text(document).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String document) {
        try (InputStream in = DocumentsTest.class.getResourceAsStream("/documents/" + document)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> rows() {
        return StreamSupport.stream(Json.read(text("types.json")).get("types").spliterator(), false)
                .toList();
    }

    @Test
    @DisplayName("the types of both documents and the six further ones: none is missing, none is extra")
    void noneMissingNoneExtra() {
        assertThat(NEXMO_2018).hasSize(49);
        assertThat(VONAGE).hasSize(47);
        Set<String> all = new HashSet<>(NEXMO_2018.keySet());
        all.addAll(VONAGE);
        assertThat(all).hasSize(64).doesNotContainAnyElementsOf(FURTHER);
        all.addAll(FURTHER);

        assertThat(TYPES.keySet()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(rows().stream().map(row -> row.get("type").textValue())).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void provenance() {
        TYPES.forEach((name, type) -> {
            Map<String, Map<String, Object>> expected = new HashMap<>();
            if (NEXMO_2018.containsKey(name)) {
                expected.put("nexmo-2018", Map.of("posted", NEXMO_2018.get(name)));
            }
            if (VONAGE.contains(name)) {
                expected.put("vonage", Map.of());
            }
            if (FURTHER.contains(name)) {
                expected.put("conversation-service-2022", Map.of());
            }
            assertThat(type.documented()).as(name).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAsTheTableHasIt(JsonNode row) {
        DocumentedType type = TYPES.get(row.get("type").textValue());
        JsonNode posted = row.get("posted_s0");

        assertThat(type.documented().containsKey("nexmo-2018"))
                .isEqualTo(row.get("in_s0").booleanValue());
        assertThat(type.documented().containsKey("vonage"))
                .isEqualTo(row.get("in_s1").booleanValue());
        assertThat(type.documented().getOrDefault("nexmo-2018", Map.of()).get("posted"))
                .isEqualTo(posted.isNull() ? null : posted.booleanValue());
        if (row.get("description_source").asText().matches("[SD].*")) {
            // Of two the later; the documents do not always end a sentence with a full stop.
            String[] descriptions = row.get("description").textValue().split(" / ");
            assertThat(withoutStop(type.doc())).isEqualTo(withoutStop(descriptions[descriptions.length - 1]));
        }
        assertThat(type.doc().isEmpty() || type.doc().endsWith(".")).isTrue();
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    @Test
    @DisplayName("deprecated is what a document says is replaced: text and image events, two of them by message")
    void deprecated() {
        Set<String> deprecated = TYPES.values().stream()
                .filter(DocumentedType::deprecated)
                .map(DocumentedType::name)
                .collect(Collectors.toSet());
        assertThat(deprecated)
                .isEqualTo(TYPES.keySet().stream()
                        .filter(name -> name.matches("(text|image)(:.*)?"))
                        .collect(Collectors.toSet()))
                .hasSize(9);
        TYPES.forEach((name, type) -> assertThat(type.replacedBy())
                .as(name)
                .isEqualTo(name.equals("text") || name.equals("image") ? "message" : null));
    }

    @Test
    @DisplayName("a type's record is what an event of that type is decoded to")
    void records() {
        TYPES.forEach((name, type) -> {
            ConversationEvent event = ConversationEvents.decode("{\"type\":\"" + name.replace("*", "x") + "\"}");
            assertThat(event).isInstanceOf(type.record());
            assertThat(type.group()).isNotNull().isInterface();
            assertThat(event).isInstanceOf(type.group());
            type.subtypes().forEach(subtype -> assertThat(type.record()).isAssignableFrom(subtype));
            assertThat(type.subtypes()).hasSize(name.equals("message") ? 11 : 0);
        });
        assertThat(TYPES.get("message").subtypes()).contains(MessageText.class, MessageOther.class);
    }

    @Test
    void nobodyCanChangeTheList() {
        List<DocumentedType> types = ConversationEvents.types();
        DocumentedType message = TYPES.get("message");
        assertThatThrownBy(() -> types.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> message.subtypes().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> message.documented().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> TYPES.get("text").documented().get("nexmo-2018").put("posted", false))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(ConversationEvents.codec().types()).isEqualTo(types);
    }
}

package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/**
 * The vendor's payloads with some values replaced by others, and so still JSON: whatever stands where something else was
 * declared, the event is of its type and nothing is lost. A failure shrinks to the payload and the replacements that cause
 * it.
 */
@Tag("fuzz")
class RandomPayloadsTest {

    /** Puts a value in the place of another, or beside it under another name. */
    private record Replacement(int place, String value, String name) {

        void applyTo(JsonNode tree) {
            List<JsonNode> containers = new ArrayList<>();
            collect(tree, containers);
            JsonNode container = containers.get(place % containers.size());
            JsonNode with = Objects.requireNonNull(Json.read(value));
            int at = container.isEmpty() ? 0 : place / containers.size() % container.size();
            if (container instanceof ArrayNode array) {
                array.insert(at, with);
            } else if (container instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String old = names.isEmpty() ? "" : names.get(at);
                object.set(name.isEmpty() ? old : name, with);
            }
        }

        private static void collect(JsonNode node, List<JsonNode> containers) {
            if (node.isContainerNode()) {
                containers.add(node);
                node.forEach(inner -> collect(inner, containers));
            }
        }
    }

    @Provide
    Arbitrary<String> payloads() {
        return Arbitraries.of(PayloadsTest.cases().stream()
                .filter(name -> Json.kind(PayloadsTest.json(name)) == Json.Kind.EVENT)
                .toList());
    }

    @Provide
    Arbitrary<List<Replacement>> replacements() {
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "id", "body", "cid", "conversation_id", "timestamp", "from", "message_type", "new")));
        return Combinators.combine(Arbitraries.integers().between(0, 10_000), values(), name)
                .as(Replacement::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> plain = Arbitraries.oneOf(
                Arbitraries.of(
                        "null", "true", "false", "0", "-1", "1.5", "1e2", "\"1.5\"", "\"1e2\"", "\"true\"", "[]", "{}"),
                Arbitraries.of("\"text\"", "\"started\"", "\"2018-10-25T09:26:19.385Z\"", "\"2018-10-25T09:26:19Z\""),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.longs().map(each -> "\"" + each + "\""),
                Arbitraries.doubles().ofScale(6).map(String::valueOf),
                Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(10).map(Json::write));
        return Arbitraries.recursive(
                () -> plain,
                inner -> Arbitraries.oneOf(
                        inner,
                        inner.list().ofMaxSize(3).map(each -> "[" + String.join(",", each) + "]"),
                        Combinators.combine(Arbitraries.of("id", "url", "name", "x"), inner)
                                .as((member, value) -> "{\"" + member + "\":" + value + "}")),
                0,
                2);
    }

    private static char[] surrogates() {
        char[] surrogates = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return surrogates;
    }

    @Property(seed = "1")
    @Label("a payload with other values in it is an event of the same JSON")
    void replaced(@ForAll("payloads") String payload, @ForAll("replacements") List<Replacement> replacements) {
        JsonNode tree = Objects.requireNonNull(Json.read(PayloadsTest.json(payload)));
        replacements.forEach(each -> each.applyTo(tree));
        byte[] json = Json.write(tree).getBytes(StandardCharsets.UTF_8);

        ConversationEvent event = ConversationEvents.decode(json);
        byte[] again = ConversationEvents.encode(event);
        assertThat(event instanceof MalformedEvent).isEqualTo(Json.kind(json) != Json.Kind.EVENT);
        assertThat(Json.same(again, json))
                .as("%s is written as %s", tree, new String(again, StandardCharsets.UTF_8))
                .isTrue();
        assertThat(ConversationEvents.encode(ConversationEvents.decode(again))).isEqualTo(again);
    }

    @Property(seed = "2")
    @Label("a payload with any bytes in the midst of it is an event of the same JSON, or malformed and no JSON")
    void damaged(@ForAll("payloads") String payload, @ForAll("cuts") Cut cut, @ForAll("insertions") String inserted) {
        byte[] damaged = cut.in(PayloadsTest.json(payload), inserted.getBytes(StandardCharsets.UTF_8));

        ConversationEvent event = ConversationEvents.decode(damaged);
        byte[] again = ConversationEvents.encode(event);
        Json.Kind kind = Json.kind(damaged);
        assertThat(event instanceof MalformedEvent).as("%s", kind).isEqualTo(kind != Json.Kind.EVENT);
        assertThat(event instanceof MalformedEvent ? Arrays.equals(again, damaged) : Json.same(again, damaged))
                .isTrue();
    }

    private record Cut(int at, int length) {

        byte[] in(byte[] json, byte[] inserted) {
            int from = at % (json.length + 1);
            int to = Math.min(from + length, json.length);
            byte[] cut = Arrays.copyOf(json, from + inserted.length + json.length - to);
            System.arraycopy(inserted, 0, cut, from, inserted.length);
            System.arraycopy(json, to, cut, from + inserted.length, json.length - to);
            return cut;
        }
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(0, 6))
                .as(Cut::new);
    }

    /** Without escaped surrogates, of which another library takes some and not others. */
    @Provide
    Arbitrary<String> insertions() {
        return Arbitraries.oneOf(
                values(),
                Arbitraries.of(
                        "", "\"", "\\", "{", "}", "[", "]", ",", ":", ",\"id\":1", "\"type\":\"text\",", "\u0000", "/"),
                Arbitraries.strings().ascii().ofMaxLength(3));
    }
}

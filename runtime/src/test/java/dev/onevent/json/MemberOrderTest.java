package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.json.Parcels.Box;
import dev.onevent.json.Parcels.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members in every order, spelt in every way, missing and repeated: the record is the same. */
class MemberOrderTest {

    private static final Parcels CODEC = Parcels.CODEC;

    private static final List<String> BOX = List.of(
            "\"label\":\"a\"",
            "\"sizes\":[1,2]",
            "\"inner\":{\"label\":\"b\"}",
            "\"weight\":1.5",
            "\"packed\":\"2018-10-25T09:26:19.385Z\"",
            "\"new\":{\"a\":1}");

    private static final Parcel PARCEL = new Parcel(
            "sent",
            5L,
            "x",
            new Box(
                    "a",
                    List.of(1L, 2L),
                    new Box("b", null, null, null, null, Map.of()),
                    1.5,
                    Instant.parse("2018-10-25T09:26:19.385Z"),
                    Map.of("new", Map.of("a", 1L))),
            Map.of("other", List.of()));

    @Test
    void everyOrder() {
        for (List<String> box : orders(BOX)) {
            String data = "\"data\":{\"object\":{" + String.join(",", box) + "}}";
            String json = "{\"type\":\"sent\",\"id\":5,\"to\":\"x\"," + data + ",\"other\":[]}";
            assertThat(CODEC.decode(json)).as(json).isEqualTo(PARCEL);
        }
        String data = "\"data\":{\"object\":{" + String.join(",", BOX) + "}}";
        for (List<String> members :
                orders(List.of("\"type\":\"sent\"", "\"id\":5", "\"to\":\"x\"", data, "\"other\":[]"))) {
            String json = "{" + String.join(",", members) + "}";
            assertThat(CODEC.decode(json)).as(json).isEqualTo(PARCEL);
        }
    }

    private static List<List<String>> orders(List<String> members) {
        List<List<String>> orders = new ArrayList<>();
        if (members.isEmpty()) {
            orders.add(List.of());
        }
        for (String first : members) {
            List<String> rest = new ArrayList<>(members);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> all = new ArrayList<>(List.of(first));
                all.addAll(order);
                orders.add(all);
            }
        }
        return orders;
    }

    @Test
    @DisplayName("with any of the members missing, the others are read")
    void everySubset() {
        for (int subset = 0; subset < 1 << BOX.size(); subset++) {
            List<String> box = new ArrayList<>();
            for (int i = 0; i < BOX.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    box.add(BOX.get(i));
                }
            }
            String json = "{\"type\":\"sent\",\"data\":{\"object\":{" + String.join(",", box) + "}}}";
            Box read = ((Parcel) CODEC.decode(json)).body();
            assertThat(read.label() != null).isEqualTo((subset & 1) != 0);
            assertThat(read.sizes() != null).isEqualTo((subset & 2) != 0);
            assertThat(read.inner() != null).isEqualTo((subset & 4) != 0);
            assertThat(read.weight() != null).isEqualTo((subset & 8) != 0);
            assertThat(read.packed() != null).isEqualTo((subset & 16) != 0);
            assertThat(read.extra().isEmpty()).isEqualTo((subset & 32) == 0);
            assertThat(Jackson.same(CODEC.encode(CODEC.decode(json)), Fixtures.utf8(json)) || subset == 0)
                    .as(json)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("of a member that is repeated at any distance the last counts")
    void repeated() {
        for (String member : BOX) {
            String name = member.substring(0, member.indexOf(':') + 1);
            for (String other :
                    List.of("null", "\"text\"", "-7", "[true]", "{\"label\":0}", member.substring(name.length()))) {
                for (int at = 0; at <= BOX.size(); at++) {
                    List<String> box = new ArrayList<>(BOX);
                    box.add(at, name + other);
                    String json = "{\"type\":\"sent\",\"data\":{\"object\":{" + String.join(",", box) + "}}}";
                    Parcel parcel = (Parcel) CODEC.decode(json);
                    assertThat(Jackson.same(CODEC.encode(parcel), Fixtures.utf8(json)))
                            .as(json)
                            .isTrue();
                    if (at <= BOX.indexOf(member)) {
                        assertThat(parcel.body()).as(json).isEqualTo(PARCEL.body());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n", "\t", "  ", "\n\t\t\t", "                 "})
    @DisplayName("white space between any two tokens, and all of them")
    void whiteSpace(String space) {
        List<String> tokens = List.of(
                "",
                "{",
                "\"type\"",
                ":",
                "\"sent\"",
                ",",
                "\"id\"",
                ":",
                "5",
                ",",
                "\"to\"",
                ":",
                "\"x\"",
                ",",
                "\"data\"",
                ":",
                "{",
                "\"object\"",
                ":",
                "{",
                "\"label\"",
                ":",
                "\"a\"",
                ",",
                "\"sizes\"",
                ":",
                "[",
                "1",
                ",",
                "2",
                "]",
                ",",
                "\"inner\"",
                ":",
                "{",
                "\"label\"",
                ":",
                "\"b\"",
                "}",
                ",",
                "\"weight\"",
                ":",
                "1.5",
                ",",
                "\"packed\"",
                ":",
                "\"2018-10-25T09:26:19.385Z\"",
                ",",
                "\"new\"",
                ":",
                "{",
                "\"a\"",
                ":",
                "1",
                "}",
                "}",
                "}",
                ",",
                "\"other\"",
                ":",
                "[",
                "]",
                "}",
                "");
        assertThat(CODEC.decode(String.join(space, tokens))).isEqualTo(PARCEL);
        for (int i = 1; i < tokens.size(); i++) {
            String json =
                    String.join("", tokens.subList(0, i)) + space + String.join("", tokens.subList(i, tokens.size()));
            assertThat(CODEC.decode(json)).as(json).isEqualTo(PARCEL);
        }
    }

    @Test
    @DisplayName("a name is the same with any of its characters escaped")
    void escapedNames() {
        String json = "{\"type\":\"sent\",\"id\":5,\"to\":\"x\",\"data\":{\"object\":{" + String.join(",", BOX)
                + "}},\"other\":[]}";
        for (String name : List.of(
                "type", "id", "to", "data", "object", "label", "sizes", "inner", "weight", "packed", "new", "other")) {
            for (int i = 0; i < name.length(); i++) {
                String escaped =
                        name.substring(0, i) + String.format("\\u%04x", (int) name.charAt(i)) + name.substring(i + 1);
                String spelt = json.replace("\"" + name + "\":", "\"" + escaped + "\":");
                assertThat(CODEC.decode(spelt)).as(spelt).isEqualTo(PARCEL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"labe", "labels", "Label", "label ", " label", "", "l\u0101bel", "\u0000label", "sizez", "datum"
            })
    @DisplayName("a name that only begins or ends like a declared one is another")
    void similarNames(String name) {
        String escaped = name.replace("\u0000", "\\u0000");
        String json = "{\"type\":\"sent\",\"data\":{\"object\":{\"" + escaped + "\":\"a\"}}}";
        Box box = ((Parcel) CODEC.decode(json)).body();

        assertThat(box).isEqualTo(new Box(null, null, null, null, null, Map.of(name, "a")));
    }
}

package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an event may cost at most. */
class EventLimitsTest {

    private static final Parcels CODEC = Parcels.CODEC;

    @Test
    void byteLimit() {
        byte[] json = Fixtures.utf8("{\"type\":\"sent\"}");
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxBytes(15)).decode(json))
                .isInstanceOf(Parcel.class);
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxBytes(14)).decode(json))
                .isEqualTo(new Malformed(MalformedReason.TOO_LARGE, 14, Raw.of(json, 0, 14)));
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxBytes(1)).decode(Fixtures.utf8("{}")))
                .isEqualTo(new Malformed(MalformedReason.TOO_LARGE, 1, Raw.of(Fixtures.utf8("{"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | {\"type\":\"sent\",\"id\":1}",
                "2 | {\"type\":\"sent\",\"id\":[]}",
                "2 | {\"type\":\"sent\",\"x\":{}}",
                "2 | {\"type\":\"sent\",\"data\":{}}",
                "3 | {\"type\":\"sent\",\"x\":[[]]}",
                "3 | {\"type\":\"sent\",\"data\":{\"object\":{\"label\":1}}}",
                "4 | {\"type\":\"sent\",\"data\":{\"object\":{\"sizes\":[1]}}}",
                "5 | {\"type\":\"sent\",\"data\":{\"object\":{\"sizes\":[1,[2]]}}}",
                "4 | {\"type\":\"sent\",\"data\":{\"object\":{\"sizes\":[1,\"x\"],\"inner\":{}}}}",
                "5 | {\"type\":\"sent\",\"data\":{\"object\":{\"inner\":[],\"sizes\":[[]],\"inner\":{}}},\"x\":[[[]]]}",
                "2 | {\"type\":\"other\",\"data\":{}}"
            })
    @DisplayName("the depth is that of the JSON, however a value was read, given up and read again")
    void depthLimit(int depth, String json) {
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxDepth(depth)).decode(json))
                .isNotInstanceOf(Malformed.class);
        if (depth > 1) {
            assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxDepth(depth - 1)).decode(json))
                    .isInstanceOfSatisfying(
                            Malformed.class,
                            malformed -> assertThat(malformed.reason()).isEqualTo(MalformedReason.TOO_DEEP));
        }
    }

    @Test
    @DisplayName("the deepest events are decoded, compared, printed and encoded on an ordinary stack")
    void defaultDepth() {
        int inner = Limits.DEFAULT.maxDepth() - 1;
        String json = "{\"type\":\"sent\",\"x\":" + "[".repeat(inner) + "]".repeat(inner) + "}";
        Event event = CODEC.decode(json);
        assertThat(event).isInstanceOf(Parcel.class).isEqualTo(CODEC.decode(json));
        assertThat(event.hashCode()).isEqualTo(CODEC.decode(json).hashCode());
        assertThat(event.toString()).contains("[".repeat(inner));
        assertThat(Fixtures.sameJson(CODEC.encode(event), Fixtures.utf8(json))).isTrue();

        String objects = "{\"a\":".repeat(inner) + "1" + "}".repeat(inner);
        Event deep = CODEC.decode("{\"type\":\"sent\",\"to\":" + objects + "}");
        assertThat(deep)
                .isInstanceOf(Parcel.class)
                .isEqualTo(CODEC.decode("{\"type\":\"sent\",\"to\":" + objects + "}"));
        assertThat(CODEC.decode(CODEC.encode(deep))).isEqualTo(deep);
        String boxes = "{\"inner\":".repeat(inner - 1) + "1" + "}".repeat(inner - 1);
        Event typed = CODEC.decode("{\"type\":\"sent\",\"data\":{\"object\":" + boxes + "}}");
        assertThat(typed).isInstanceOf(Parcel.class);
        assertThat(CODEC.decode(CODEC.encode(typed))).isEqualTo(typed);

        String deeper = "{\"type\":\"sent\",\"x\":" + "[".repeat(inner + 1) + "]".repeat(inner + 1) + "}";
        assertThat(CODEC.decode(deeper))
                .isEqualTo(new Malformed(MalformedReason.TOO_DEEP, 19 + inner, Raw.of(Fixtures.utf8(deeper))));
    }

    @Test
    @DisplayName("limits of one's own that allow more than the stack does make no difference: it is too deep")
    void beyondTheStack() {
        Parcels codec = CODEC.withLimits(Limits.DEFAULT.withMaxDepth(10_000_000));
        for (String json : List.of(
                "{\"type\":\"sent\",\"x\":" + "[".repeat(1_000_000),
                "{\"type\":\"sent\",\"x\":" + "{\"a\":".repeat(1_000_000),
                "[".repeat(1_000_000))) {
            assertThat(codec.decode(json)).isInstanceOfSatisfying(Malformed.class, malformed -> {
                assertThat(malformed.reason()).isEqualTo(MalformedReason.TOO_DEEP);
                assertThat(codec.toMap(malformed)).containsKey("malformed");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"sent\",\"x\":[1,2,3]}",
                "{\"type\":\"sent\",\"x\":{\"a\":1,\"b\":2,\"c\":3}}",
                "{\"type\":\"sent\",\"x\":{\"a\":1,\"b\":2,\"c\":3,\"a\":4,\"b\":5}}",
                "{\"type\":\"sent\",\"a\":1,\"b\":2,\"c\":3}",
                "{\"type\":\"sent\",\"a\":1,\"b\":2,\"c\":3,\"id\":5,\"to\":\"x\"}",
                "{\"type\":\"sent\",\"data\":{\"object\":{\"a\":1,\"b\":2,\"c\":3,\"label\":\"x\"}}}",
                "{\"type\":\"sent\",\"data\":{\"a\":1,\"b\":2,\"c\":3,\"object\":{\"label\":\"x\"}}}",
                "{\"type\":\"sent\",\"data\":{\"object\":{\"sizes\":[1,2,3]}}}"
            })
    void memberLimit(String json) {
        Parcels codec = CODEC.withLimits(Limits.DEFAULT.withMaxMembers(3));
        assertThat(codec.decode(json)).isInstanceOf(Parcel.class);
        for (String more : List.of(json.replace("\"c\":3", "\"c\":3,\"d\":4"), json.replace("3]", "3,4]"))) {
            if (!more.equals(json)) {
                assertThat(codec.decode(more))
                        .isInstanceOfSatisfying(
                                Malformed.class,
                                malformed -> assertThat(malformed.reason()).isEqualTo(MalformedReason.TOO_LARGE));
            }
        }
    }

    @Test
    @DisplayName("300 unknown members are kept, in source order")
    void manyUnknownMembers() {
        StringBuilder json = new StringBuilder("{\"type\":\"sent\"");
        for (int i = 0; i < 300; i++) {
            json.append(",\"member").append(i).append("\":").append(i);
        }
        Parcel parcel = (Parcel) CODEC.decode(json.append('}').toString());
        assertThat(parcel.extra()).hasSize(300);
        assertThat(parcel.extra().keySet()).startsWith("member0", "member1").endsWith("member299");
        assertThat(Fixtures.sameJson(CODEC.encode(parcel), Fixtures.utf8(json.toString())))
                .isTrue();
    }
}

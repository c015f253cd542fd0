package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import dev.onevent.json.Parcels.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Total decoding and faithful encoding, over a codec written by hand. */
class EventCodecTest {

    private static final Parcels CODEC = Parcels.CODEC;

    static List<String> roundTrips() {
        return Fixtures.lines("/grammar/roundtrip.txt");
    }

    static List<String> malformed() {
        return Fixtures.lines("/grammar/malformed.txt");
    }

    @ParameterizedTest
    @MethodSource("roundTrips")
    void encodesWhatItDecoded(String json) {
        Event event = CODEC.decode(Fixtures.bytes(json));
        assertThat(event).isNotInstanceOf(Malformed.class);
        assertThat(Fixtures.sameJson(CODEC.encode(event), Fixtures.bytes(json)))
                .as(new String(CODEC.encode(event), StandardCharsets.UTF_8))
                .isTrue();
        assertThat(CODEC.decode(CODEC.encode(event)).type()).isEqualTo(event.type());
    }

    @ParameterizedTest
    @MethodSource("roundTrips")
    @DisplayName("wherever the payload stands, nothing is lost")
    void otherPayloads(String json) {
        for (Parcels codec : List.of(
                Parcels.in("data"), Parcels.in("data", "object", "label"), Parcels.in("x"), Parcels.in("x", "y"))) {
            byte[] again = codec.encode(codec.decode(Fixtures.bytes(json)));
            assertThat(Fixtures.sameJson(again, Fixtures.bytes(json)))
                    .as(new String(again, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("roundTrips")
    @DisplayName("cut off anywhere, it is malformed, with nothing looked at beyond the end")
    void truncated(String json) {
        byte[] whole = Fixtures.bytes(json);
        for (int to = 0; to < whole.length; to++) {
            byte[] cut = Arrays.copyOf(whole, to);
            Event event = CODEC.decode(cut);
            assertThat(event).isInstanceOfSatisfying(Malformed.class, malformed -> {
                assertThat(malformed.reason()).isEqualTo(MalformedReason.SYNTAX);
                assertThat(malformed.offset()).isEqualTo(cut.length);
                assertThat(malformed.raw()).isEqualTo(Raw.of(cut));
            });
            assertThat(CODEC.decode(Fixtures.embedded(cut), Fixtures.EMBEDDED_AT, to))
                    .isEqualTo(event);
        }
        assertThat(CODEC.decode(Fixtures.embedded(whole), Fixtures.EMBEDDED_AT, whole.length))
                .isEqualTo(CODEC.decode(whole));
    }

    @Test
    @DisplayName("what was encoded stays as it is while others are, however large")
    void encodedBytesAreTheirOwn() {
        for (int size = 1; size < 100_000; size *= 3) {
            Event event = CODEC.decode(Fixtures.utf8("{\"type\":\"sent\",\"to\":\"" + "a".repeat(size) + "\"}"));
            byte[] encoded = CODEC.encode(event);
            byte[] copy = encoded.clone();
            CODEC.encode(CODEC.decode(Fixtures.utf8("{\"type\":\"sent\",\"to\":\"another\"}")));

            assertThat(encoded).isEqualTo(copy);
            assertThat(CODEC.decode(encoded)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformed(String line) {
        String[] parts = line.split(" ", 3);
        byte[] json = Fixtures.bytes(parts.length == 3 ? parts[2] : "");
        Malformed expected = new Malformed(MalformedReason.valueOf(parts[0]), Integer.parseInt(parts[1]), Raw.of(json));
        Parcels codec = CODEC.withLimits(new Limits(1_000, 4, 3, 10));

        assertThat(codec.decode(json)).isEqualTo(expected);
        assertThat(codec.decode(Fixtures.embedded(json), Fixtures.EMBEDDED_AT, json.length))
                .isEqualTo(expected);
        assertThat(codec.encode(expected)).isEqualTo(json);
        assertThat(codec.decode(CODEC.encode(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sent, sent",
        "lost, lost",
        "custom:listed, custom:listed",
        "custom:other, custom:other",
        "custom:x-ab, custom:x-ab",
        "custy, custy",
        "se\\u006et, sent",
        "cust\\u006fm:listed, custom:listed"
    })
    void knowsTypes(String written, String type) {
        assertThat(CODEC.decode("{\"type\":\"" + written + "\"}"))
                .isInstanceOfSatisfying(
                        Parcel.class, parcel -> assertThat(parcel.type()).isEqualTo(type));
        assertThat(CODEC.decode(type, Fixtures.utf8("{}"))).isInstanceOf(Parcel.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Sent",
        "'sent '",
        "' sent'",
        "custom:",
        "custom",
        "custom:a b",
        "custom:x-c",
        "cust",
        "xcustom:a",
        "\ud83d\ude00"
    })
    void doesNotKnowTypes(String type) {
        byte[] json = Fixtures.utf8("{\"id\":5,\"type\":\"" + type + "\"}");
        assertThat(CODEC.decode(json)).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.type()).isEqualTo(type);
            assertThat(unknown.id()).isEqualTo(5);
            assertThat(unknown.reason()).isEqualTo(UnknownReason.NOT_IN_CATALOG);
            assertThat(unknown.raw()).isEqualTo(Raw.of(json));
        });
        assertThat(CODEC.decode(type, Fixtures.utf8("{}"))).isInstanceOf(Unknown.class);
    }

    @Test
    @DisplayName("a pattern that takes stack for each character is a type's end, not the thread's")
    void deepPattern() {
        Event event = CODEC.decode("{\"type\":\"custom:x-" + "ab".repeat(100_000) + "\"}");
        assertThat(event).isInstanceOf(Unknown.class);
    }

    @Test
    @DisplayName("the raw JSON of an unknown event is the object alone, whatever stood around it")
    void rawOfUnknown() {
        byte[] json = Fixtures.bytes("<EF><BB><BF> <0A>{\"type\":\"x\"}<0D><0A>");
        assertThat(CODEC.decode(json))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.raw().text()).isEqualTo("{\"type\":\"x\"}"));
    }

    @Test
    void encodesToAStreamThatStaysOpen() throws IOException {
        byte[] json = Fixtures.utf8("{\"type\":\"sent\",\"id\":5}");
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError();
            }
        };
        CODEC.encode(CODEC.decode(json), out);
        assertThat(out).hasToString(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void makesEventsOfMaps() {
        assertThat(CODEC.fromMap(Map.of("type", "sent"), Parcel.class)).isEqualTo(CODEC.decode("{\"type\":\"sent\"}"));
        assertThatThrownBy(() -> CODEC.fromMap(Map.of("type", "other"), Parcel.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the JSON is no Parcel but a Unknown");
    }

    // The type given

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                            |             |",
                "{\"type\":\"sent\"}           |             |",
                "{\"id\":1,\"type\":\"s\\u0065nt\"} |        |",
                "{\"type\":\"lost\"}           | TYPE_TWICE  | 8",
                "{\"type\":null}               |             |",
                "{\"type\":nul}                | SYNTAX      | 11",
                "{\"type\":null,\"type\":null} | TYPE_TWICE  | 20",
                "{\"type\":\"\"}               | TYPE_TWICE  | 8",
                "{\"type\":5}                  | TYPE_TWICE  | 8",
                "{\"type\":\"sent\",\"type\":\"sent\"} | TYPE_TWICE | 22",
                "{\"type\":\"sent\",\"type\":\"lost\"} | TYPE_TWICE | 22",
                "{\"type\":\"lost\",           | SYNTAX      | 15",
                "{\"type\":\"lost              | SYNTAX      | 13",
                "[]                            | NOT_AN_OBJECT | 0",
                "[}                            | SYNTAX      | 1",
                "\"a\":1}                      | SYNTAX      | 3",
                "x}                            | SYNTAX      | 0",
                "1                             | NOT_AN_OBJECT | 0",
                "''                            | SYNTAX      | 0",
                "{                             | SYNTAX      | 1"
            })
    void typeGiven(String json, MalformedReason reason, Long offset) {
        byte[] bytes = Fixtures.utf8(json);
        Event event = CODEC.decode("sent", bytes);
        if (reason == null) {
            assertThat(event)
                    .isInstanceOfSatisfying(
                            Parcel.class, parcel -> assertThat(parcel.type()).isEqualTo("sent"));
        } else {
            assertThat(event).isEqualTo(new Malformed(reason, offset, Raw.of(bytes)));
        }
    }

    @Test
    @DisplayName("an empty type is no type: it has to stand in the JSON")
    void emptyTypeGiven() {
        assertThat(CODEC.decode("", Fixtures.utf8("{\"type\":\"sent\"}"))).isInstanceOf(Parcel.class);
        assertThat(CODEC.decode(null, Fixtures.utf8("{\"type\":\"sent\"}"))).isInstanceOf(Parcel.class);
        assertThat(CODEC.decode("", Fixtures.utf8("{}")))
                .isEqualTo(new Malformed(MalformedReason.NO_TYPE, 0, Raw.of(Fixtures.utf8("{}"))));
    }

    @Test
    void typeGivenWithAByteOrderMarkAndBeyondTheLimit() {
        byte[] json = Fixtures.bytes("<EF><BB><BF>{\"id\":5}");
        assertThat(CODEC.decode("sent", json)).isInstanceOf(Parcel.class);
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxBytes(9)).decode("sent", json))
                .isEqualTo(new Malformed(MalformedReason.TOO_LARGE, 9, Raw.of(json, 0, 9)));
    }

    // What a router ignores

    @Test
    void ignoredTypes() {
        TypeSet ignored = CODEC.typeSet("lost", "custom:*", "(unknown)", "no such type");
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"sent\"}")))
                .isInstanceOf(Parcel.class);
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"custom:listed\"}")))
                .isNotNull();
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"custom:x-a\"}")))
                .isNotNull();
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"lost\"}")))
                .isNull();
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"custom:a\"}")))
                .isNull();
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"other\"}")))
                .isNull();
        assertThat(CODEC.decodeUnless(ignored, "lost", Fixtures.utf8("{}"))).isNull();
        assertThat(CODEC.decodeUnless(ignored, "sent", Fixtures.utf8("{}"))).isNotNull();
        assertThat(CODEC.decodeUnless(ignored, "", Fixtures.utf8("{\"type\":\"lost\"}")))
                .isNull();
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{}"))).isInstanceOf(Malformed.class);
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"\"}")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("what is ignored is not validated beyond its type; a type cut off is none")
    void ignoredIsNotValidated() {
        TypeSet ignored = CODEC.typeSet("lost");
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"lost\",oops")))
                .isNull();
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"lost:x")))
                .isInstanceOf(Malformed.class);
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"lost")))
                .isInstanceOf(Malformed.class);
        assertThat(CODEC.decodeUnless(ignored, Fixtures.utf8("{\"type\":\"lostx")))
                .isInstanceOf(Malformed.class);
    }
}

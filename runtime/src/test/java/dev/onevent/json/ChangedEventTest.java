package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.Limits;
import dev.onevent.UnknownReason;
import dev.onevent.json.Parcels.Box;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Parcel;
import dev.onevent.json.Parcels.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a changed copy, and events as maps. */
class ChangedEventTest {

    private static final Parcels CODEC = Parcels.CODEC;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"sent\"}                                        | {\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":null}                          | {\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":\"text\"}                      | {\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":{}}                            | {\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":{\"x\":1}}                     | {\"type\":\"sent\",\"data\":{\"x\":1,\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":{\"x\":1,\"object\":{}}}       | {\"type\":\"sent\",\"data\":{\"x\":1,\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":{\"x\":1,\"object\":5}}        | {\"type\":\"sent\",\"data\":{\"x\":1,\"object\":{\"label\":\"new\"}}}",
                "{\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"a\"}}} | {\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"new\"}}}"
            })
    void changedPayload(String json, String changed) {
        Parcel parcel = (Parcel) CODEC.decode(json);
        Box box = new Box("new", null, null, null, null, Map.of());
        Parcel copy = new Parcel(parcel.type(), parcel.id(), parcel.to(), box, parcel.extra());
        assertThat(Fixtures.sameJson(CODEC.encode(copy), Fixtures.utf8(changed)))
                .as(new String(CODEC.encode(copy), StandardCharsets.UTF_8))
                .isTrue();
    }

    @Test
    void removedPayload() {
        Parcel parcel = (Parcel) CODEC.decode("{\"type\":\"sent\",\"data\":{\"x\":1,\"object\":{\"label\":\"a\"}}}");
        Parcel copy = new Parcel(parcel.type(), null, null, Box.EMPTY, parcel.extra());
        assertThat(CODEC.encode(copy)).asString().isEqualTo("{\"type\":\"sent\",\"data\":{\"x\":1}}");
        Parcel plain = (Parcel) CODEC.decode("{\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"a\"}}}");
        Parcel empty = new Parcel(plain.type(), null, null, Box.EMPTY, plain.extra());
        assertThat(CODEC.encode(empty)).asString().isEqualTo("{\"type\":\"sent\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"sent\",\"no\":1}                     | {\"type\":\"sent\",\"id\":9}              | {\"type\":\"sent\"}",
                "{\"type\":\"sent\",\"id\":1,\"no\":2}            | {\"type\":\"sent\",\"id\":9}              | {\"type\":\"sent\"}",
                "{\"type\":\"sent\",\"id\":null,\"number\":2}     | {\"type\":\"sent\",\"id\":9}              | {\"type\":\"sent\"}",
                "{\"type\":\"sent\",\"id\":\"1\",\"x\":null}      | {\"type\":\"sent\",\"id\":9,\"x\":null}   | {\"type\":\"sent\",\"x\":null}",
                "{\"type\":\"sent\",\"id\":\"x\",\"to\":5}        | {\"type\":\"sent\",\"id\":9,\"to\":5}     | {\"type\":\"sent\",\"id\":\"x\",\"to\":5}",
                "{\"type\":\"sent\",\"id\":null,\"to\":null}      | {\"type\":\"sent\",\"id\":9,\"to\":null}  | {\"type\":\"sent\",\"id\":null,\"to\":null}",
                "{\"type\":\"sent\",\"id\":1,\"to\":[1]}          | {\"type\":\"sent\",\"id\":9,\"to\":[1]}   | {\"type\":\"sent\",\"to\":[1]}"
            })
    @DisplayName("a changed component is written, a removed one is not, and its neighbours stay as they were")
    void changedComponent(String json, String changed, String removed) {
        Parcel parcel = (Parcel) CODEC.decode(json);
        assertThat(Fixtures.sameJson(CODEC.encode(withId(parcel, 9L)), Fixtures.utf8(changed)))
                .as(new String(CODEC.encode(withId(parcel, 9L)), StandardCharsets.UTF_8))
                .isTrue();
        assertThat(Fixtures.sameJson(CODEC.encode(withId(parcel, null)), Fixtures.utf8(removed)))
                .as(new String(CODEC.encode(withId(parcel, null)), StandardCharsets.UTF_8))
                .isTrue();
        assertThat(Fixtures.sameJson(CODEC.encode(withId(parcel, parcel.id())), Fixtures.utf8(json)))
                .isTrue();
    }

    private static Parcel withId(Parcel parcel, Long id) {
        return new Parcel(parcel.type(), id, parcel.to(), parcel.body(), parcel.extra());
    }

    @Test
    @DisplayName("what is no component is not written twice: the type, or the payload, in extra")
    void extraCannotSpeakForOthers() {
        Parcel parcel = new Parcel(
                "sent",
                1L,
                null,
                new Box("a", null, null, null, null, Map.of()),
                Map.of("type", "lost", "data", 5, "id", 2));
        assertThat(CODEC.encode(parcel))
                .asString()
                .isEqualTo("{\"type\":\"sent\",\"id\":1,\"data\":{\"object\":{\"label\":\"a\"}}}");
    }

    // Maps

    @ParameterizedTest
    @MethodSource("dev.onevent.json.EventCodecTest#roundTrips")
    void maps(String json) {
        Event event = CODEC.decode(Fixtures.bytes(json));
        assertThat(CODEC.fromMap(CODEC.toMap(event)))
                .isEqualTo(event.type().equals("nobody's") ? CODEC.decode(CODEC.encode(event)) : event);
    }

    @Test
    void mapsOfMalformedEvents() {
        assertThat(CODEC.toMap(CODEC.decode("oops"))).isEqualTo(Map.of("malformed", "oops"));
        assertThat(CODEC.toMap(CODEC.decode("[1]"))).isEqualTo(Map.of("malformed", "[1]"));
        assertThat(CODEC.toMap(CODEC.decode("{\"id\":1}"))).isEqualTo(Map.of("id", 1L));
        assertThat(CODEC.toMap(CODEC.decode("{\"id\":1} x"))).isEqualTo(Map.of("malformed", "{\"id\":1} x"));
        Parcels small = CODEC.withLimits(new Limits(1_000, 3, 2, 10));
        for (String json : List.of(
                "{\"type\":\"sent\",\"x\":[1,2,3]}",
                "{\"type\":\"sent\",\"x\":[[[1]]]}",
                "{\"type\":\"sent\",\"x\":12345678901}")) {
            assertThat(small.toMap(small.decode(json))).isEqualTo(Map.of("malformed", json));
        }
    }

    @Test
    @DisplayName("an event of one's own making may be larger than what is decoded")
    void mapsBeyondLimits() {
        Parcels small = CODEC.withLimits(new Limits(100, 1, 1, 1));
        Parcel parcel = new Parcel("sent", 123L, null, Box.EMPTY, Map.of("a", List.of(1, 2), "b", "x".repeat(200)));
        assertThat(small.toMap(parcel)).containsEntry("id", 123L).hasSize(4);
    }

    @Test
    void newerThanTheRouter() {
        Event newer = CODEC.newer(CODEC.decode("{\"type\":\"sent\",\"id\":5}"));
        assertThat(newer).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.type()).isEqualTo("sent");
            assertThat(unknown.id()).isEqualTo(5);
            assertThat(unknown.reason()).isEqualTo(UnknownReason.NEWER_THAN_ROUTER);
            assertThat(unknown.raw().text()).isEqualTo("{\"type\":\"sent\",\"id\":5}");
        });
    }
}

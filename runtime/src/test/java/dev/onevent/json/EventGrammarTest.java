package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 8259 through whole events: alone and wherever a value may stand, the codec takes and refuses the same. */
class EventGrammarTest {

    private static final Parcels CODEC = Parcels.CODEC;

    /** Where a value, {@code @}, is read as declared, kept as it is, or passed over. */
    private static final List<String> PLACES = List.of(
            "{\"type\":\"sent\",\"x\":@}",
            "{\"x\":@,\"type\":\"sent\"}",
            "{\"x\":[0,@],\"type\":\"nobody's\"}",
            "{\"type\":\"sent\",\"id\":@}",
            "{\"type\":\"sent\",\"to\":@}",
            "{\"type\":\"sent\",\"no\":@,\"id\":1}",
            "{\"type\":\"sent\",\"data\":@}",
            "{\"type\":\"sent\",\"data\":{\"object\":@,\"y\":1}}",
            "{\"type\":\"sent\",\"data\":{\"object\":{\"weight\":@,\"label\":1}}}",
            "{\"type\":\"sent\",\"data\":{\"object\":{\"packed\":@}}}",
            "{\"type\":\"sent\",\"data\":{\"object\":{\"inner\":@}}}",
            "{\"type\":\"sent\",\"data\":{\"object\":{\"inner\":{\"inner\":{\"new\":@}}}}}",
            "{\"type\":\"sent\",\"data\":{\"object\":{\"sizes\":@}}}",
            "{\"type\":\"sent\",\"data\":{\"object\":{\"sizes\":[1,@]}}}");

    @ParameterizedTest
    @MethodSource("dev.onevent.json.GrammarTest#refused")
    void refused(String line) {
        String[] parts = line.split(" ", 3);
        byte[] json = Fixtures.bytes(parts.length == 3 ? parts[2] : "");

        assertThat(CODEC.decode(json))
                .isEqualTo(new Malformed(MalformedReason.valueOf(parts[0]), Integer.parseInt(parts[1]), Raw.of(json)));
    }

    @ParameterizedTest
    @MethodSource("dev.onevent.json.GrammarTest#refused")
    @DisplayName("what is refused alone is refused in any place, for the same reason")
    void refusedInPlaces(String line) {
        String[] parts = line.split(" ", 3);
        for (String place : PLACES) {
            byte[] json = Fixtures.bytes(place.replace("@", parts.length == 3 ? parts[2] : ""));
            assertThat(CODEC.decode(json)).as(place).isInstanceOfSatisfying(Malformed.class, malformed -> {
                assertThat(malformed.reason()).isEqualTo(MalformedReason.valueOf(parts[0]));
                assertThat(malformed.offset()).isBetween((long) place.indexOf('@'), (long) json.length);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dev.onevent.json.GrammarTest#accepted")
    @DisplayName("a value alone is no event, but JSON")
    void accepted(String line) {
        byte[] json = Fixtures.bytes(line.split(" => ")[0]);

        assertThat(CODEC.decode(json))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.reason())
                                .isIn(MalformedReason.NOT_AN_OBJECT, MalformedReason.NO_TYPE));
    }

    @ParameterizedTest
    @MethodSource("dev.onevent.json.GrammarTest#accepted")
    @DisplayName("what is accepted alone is accepted in any place, and written as the same JSON")
    void acceptedInPlaces(String line) {
        for (String place : PLACES) {
            byte[] json = Fixtures.bytes(place.replace("@", line.split(" => ")[0]));
            Event event = CODEC.decode(json);
            byte[] again = CODEC.encode(event);
            assertThat(event).as(place).isNotInstanceOf(Malformed.class);
            assertThat(Jackson.same(again, json))
                    .as(new String(again, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }
}

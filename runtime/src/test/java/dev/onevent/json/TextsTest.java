package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Texts with something special at every place relative to words of 8 and 16 bytes: a reader that looks at many bytes at
 * once misses none.
 */
class TextsTest {

    private static final Parcels CODEC = Parcels.CODEC;
    private static final int BEFORE = 34;
    private static final int AFTER = 18;

    /** As it stands in JSON, and the characters it is read as. */
    record Special(String json, String text) {
        @Override
        public String toString() {
            return json;
        }
    }

    static final List<Special> SPECIALS = List.of(
            new Special("\\\"", "\""),
            new Special("\\\\", "\\"),
            new Special("\\/", "/"),
            new Special("\\b", "\b"),
            new Special("\\f", "\f"),
            new Special("\\n", "\n"),
            new Special("\\r", "\r"),
            new Special("\\t", "\t"),
            new Special("\\u0000", "\0"),
            new Special("\\u0041", "A"),
            new Special("\\u0022", "\""),
            new Special("\\u005C", "\\"),
            new Special("\\u00e9", "\u00e9"),
            new Special("\\u00Ff", "\u00ff"),
            new Special("\\u0100", "\u0100"),
            new Special("\\u20aC", "\u20ac"),
            new Special("\\uD83D\\uDE00", "\ud83d\ude00"),
            new Special("\\ud83d", "\ud83d"),
            new Special("\\ude00", "\ude00"),
            new Special("?", "?"),
            new Special("\u007f", "\u007f"),
            new Special("\u0080", "\u0080"),
            new Special("\u00e9", "\u00e9"),
            new Special("\u00ff", "\u00ff"),
            new Special("\u0100", "\u0100"),
            new Special("\u0142", "\u0142"),
            new Special("\u20ac", "\u20ac"),
            new Special("\ud83d\ude00", "\ud83d\ude00"));

    @ParameterizedTest
    @FieldSource("SPECIALS")
    void aSpecialCharacterAnywhere(Special special) {
        for (int before = 0; before < BEFORE; before++) {
            for (int after = 0; after < AFTER; after++) {
                String json = "a".repeat(before) + special.json + "z".repeat(after);
                check(json, "a".repeat(before) + special.text + "z".repeat(after));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SPECIALS")
    void twoSpecialCharactersAtAnyDistance(Special first) {
        for (Special second : SPECIALS) {
            for (int between = 0; between < AFTER; between++) {
                String plain = "-".repeat(between);
                check(first.json + plain + second.json, first.text + plain + second.text);
            }
        }
    }

    /** As a declared member, an unknown one and a name; read, and written again. */
    private static void check(String json, String text) {
        byte[] event = Fixtures.utf8("{\"type\":\"sent\",\"to\":\"" + json + "\",\"x\":\"" + json + "\"}");
        Parcel parcel = (Parcel) CODEC.decode(event);
        if (!text.equals(parcel.to()) || !Map.of("x", text).equals(parcel.extra())) {
            assertThat(parcel.toString()).as(json).isEqualTo("to and x are " + text);
        }
        String written = Objects.requireNonNull(Jackson.read(CODEC.encode(parcel)))
                .path("to")
                .textValue();
        if (!text.equals(written)) {
            assertThat(written).as("%s, written again", json).isEqualTo(text);
        }
        Parcel named = (Parcel) CODEC.decode(Fixtures.utf8("{\"type\":\"sent\",\"x" + json + "\":1}"));
        if (!named.extra().equals(Map.of("x" + text, 1L))
                || !CODEC.decode(CODEC.encode(named)).equals(named)) {
            assertThat(named.toString()).as(json).isEqualTo("its name is x" + text);
        }
    }

    @Test
    @DisplayName("wherever in the array a text begins and ends, its quote is found")
    void everyLengthAndAlignment() {
        for (int space = 0; space < 16; space++) {
            for (int length = 0; length < 100; length++) {
                String text = "\u00e9a".repeat(length).substring(length);
                Parcel parcel = (Parcel) CODEC.decode(Fixtures.utf8(
                        "{\"to\":" + " ".repeat(space) + "\"" + text + "\",\"type\":\"sent\",\"id\":" + length + "}"));
                assertThat(parcel.to()).isEqualTo(text);
                assertThat(parcel.id()).isEqualTo(length);
            }
        }
    }

    /** What breaks a text, the reason, and how far from its first byte the breach is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "<00> SYNTAX 0",
                "<0A> SYNTAX 0",
                "<1F> SYNTAX 0",
                "\\x SYNTAX 1",
                "\\u12 SYNTAX 4",
                "\\u123g SYNTAX 5",
                "\\u- SYNTAX 2",
                "<80> UTF8 0",
                "<BF> UTF8 0",
                "<FF> UTF8 0",
                "<C0><80> UTF8 0",
                "<C1><BF> UTF8 0",
                "<C3> UTF8 0",
                "<E0><9F><BF> UTF8 0",
                "<E2><82> UTF8 0",
                "<ED><A0><80> UTF8 0",
                "<F0><8F><BF><BF> UTF8 0",
                "<F0><9F><98> UTF8 0",
                "<F4><90><80><80> UTF8 0",
                "<F5><80><80><80> UTF8 0",
                "\\n<C3> UTF8 2",
                "<C3><A9><01> SYNTAX 2",
                "<C3><A9>\\ud83d\\ude00<ED><B8><80> UTF8 14"
            })
    void aBreachAnywhere(String breach, MalformedReason reason, int within) {
        for (String place : List.of("{\"type\":\"sent\",\"to\":\"@\"}", "{\"type\":\"sent\",\"@\":1}", "[\"@\"]")) {
            for (int before = 0; before < BEFORE; before++) {
                for (int after = 0; after < AFTER; after++) {
                    byte[] json = Fixtures.bytes(place.replace("@", "a".repeat(before) + breach + "z".repeat(after)));
                    long offset = place.indexOf('@') + before + within;
                    assertThat(CODEC.decode(json)).isEqualTo(new Malformed(reason, offset, Raw.of(json)));
                }
            }
        }
    }

    @Test
    @DisplayName("a text cut off after any byte has no end")
    void cutOffAnywhere() {
        for (Special special : SPECIALS) {
            for (int before = 0; before < BEFORE; before++) {
                byte[] json = Fixtures.utf8("{\"type\":\"sent\",\"to\":\"" + "a".repeat(before) + special.json);
                for (int cut = json.length; cut > json.length - Fixtures.utf8(special.json).length; cut--) {
                    Malformed malformed = (Malformed) CODEC.decode(json, 0, cut);
                    assertThat(malformed.offset()).isBetween((long) json.length - 12, (long) cut);
                }
            }
        }
    }

    @Test
    @DisplayName("a long text of all that may be mixed")
    void longMixture() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        json.writeBytes(Fixtures.utf8("{\"type\":\"sent\",\"to\":\""));
        for (int i = 0; i < 50_000; i++) {
            Special special = SPECIALS.get(i * 31 % SPECIALS.size());
            String plain = "p".repeat(i % 37 % 11);
            json.writeBytes(Fixtures.utf8(special.json + plain + ";"));
            text.append(special.text).append(plain).append(';');
        }
        json.writeBytes(Fixtures.utf8("\"}"));
        Parcel parcel = (Parcel) CODEC.decode(json.toByteArray());

        assertThat(Objects.equals(parcel.to(), text.toString())).isTrue();
        assertThat(CODEC.decode(CODEC.encode(parcel)).equals(parcel)).isTrue();
    }
}

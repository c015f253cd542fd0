package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 8259, corner by corner: read as a value and passed over, which have to agree on every byte. */
class GrammarTest {

    /** What became of bytes: a value, or why and where they were refused. */
    private record Outcome(@Nullable String json, @Nullable MalformedReason reason, int offset) {}

    static List<String> accepted() {
        return Fixtures.lines("/grammar/accepted.txt");
    }

    static List<String> refused() {
        return Fixtures.lines("/grammar/refused.txt");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void accepts(String line) {
        String[] parts = line.split(" => ");
        byte[] json = Fixtures.bytes(parts[0]);
        String written = new String(Fixtures.bytes(parts[1]), StandardCharsets.UTF_8);

        assertThat(read(json, 0, json.length)).isEqualTo(new Outcome(written, null, 0));
        assertThat(skip(json, 0, json.length).reason()).isNull();
        assertThat(readEmbedded(json)).isEqualTo(new Outcome(written, null, 0));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    @DisplayName("what is written is read as the same again")
    void writesWhatItReads(String line) {
        byte[] json = Fixtures.bytes(line.split(" => ")[1]);

        assertThat(read(json, 0, json.length).json()).isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String line) {
        String[] parts = line.split(" ", 3);
        byte[] json = Fixtures.bytes(parts.length == 3 ? parts[2] : "");
        Outcome expected = new Outcome(null, MalformedReason.valueOf(parts[0]), Integer.parseInt(parts[1]));

        assertThat(read(json, 0, json.length)).isEqualTo(expected);
        assertThat(skip(json, 0, json.length)).isEqualTo(expected);
        assertThat(readEmbedded(json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource({"accepted", "refused"})
    @DisplayName("cut off anywhere, it is read or refused, and nothing beyond the end is looked at")
    void truncated(String line) {
        byte[] json = Fixtures.bytes(line);
        for (int to = 0; to <= json.length; to++) {
            byte[] cut = Arrays.copyOf(json, to);
            int end = to;
            assertThatCode(() -> read(cut, 0, end)).doesNotThrowAnyException();
            assertThat(skip(cut, 0, to).reason()).isEqualTo(read(cut, 0, to).reason());
            assertThat(readEmbedded(cut)).isEqualTo(read(cut, 0, to));
        }
    }

    @Test
    void everySingleByteAsAText() {
        for (int b = 0; b < 256; b++) {
            byte[] json = {'"', (byte) b, '"'};
            boolean plain = b >= ' ' && b < 0x80 && b != '"' && b != '\\';
            Outcome outcome = read(json, 0, 3);
            assertThat(outcome.json() != null).as("byte %02X", b).isEqualTo(plain);
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("every code point but the surrogates, in UTF-8 and escaped")
    void everyCodePoint() {
        for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
            if (point == '"' || point == '\\' || point >= 0xD800 && point <= 0xDFFF) {
                continue;
            }
            String text = Character.toString(point);
            StringBuilder escaped = new StringBuilder("\"");
            text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
            byte[] plain = Fixtures.utf8("\"" + text + "\"");
            if (!text.equals(value(plain)) || point % 61 == 0 && !text.equals(value(Fixtures.utf8(escaped + "\"")))) {
                assertThat(point).as("code point that is read as another").isNegative();
            }
        }
    }

    private static @Nullable Object value(byte[] json) {
        return new JsonReader(json).any();
    }

    private static Outcome read(byte[] bytes, int from, int to) {
        JsonReader in = new JsonReader(bytes, from, to, Limits.DEFAULT);
        try {
            Object value = in.any();
            in.finish();
            JsonWriter out = new JsonWriter();
            out.any(value);
            return new Outcome(new String(out.toBytes(), StandardCharsets.UTF_8), null, 0);
        } catch (MalformedJsonException malformed) {
            return new Outcome(null, malformed.reason(), malformed.offset() - from);
        }
    }

    private static Outcome readEmbedded(byte[] bytes) {
        return read(Fixtures.embedded(bytes), Fixtures.EMBEDDED_AT, Fixtures.EMBEDDED_AT + bytes.length);
    }

    private static Outcome skip(byte[] bytes, int from, int to) {
        JsonReader in = new JsonReader(bytes, from, to, Limits.DEFAULT);
        try {
            in.skip();
            in.finish();
            return new Outcome(null, null, 0);
        } catch (MalformedJsonException malformed) {
            return new Outcome(null, malformed.reason(), malformed.offset() - from);
        }
    }
}

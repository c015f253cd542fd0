package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON read as declared types: what fits, what fits but would be written differently, what does not fit. */
class TypedValuesTest {

    private enum Colour {
        RED,
        BLUE,
        QUESTIONABLE,
        UNRECOGNIZED
    }

    private static final JsonType<Colour> COLOUR = new JsonEnum<>(Colour.values(), "red", "blue", "?") {};

    private static final Map<String, JsonType<?>> TYPES = Map.ofEntries(
            Map.entry("STRING", JsonTypes.STRING),
            Map.entry("BOOLEAN", JsonTypes.BOOLEAN),
            Map.entry("INT", JsonTypes.INT),
            Map.entry("LONG", JsonTypes.LONG),
            Map.entry("DOUBLE", JsonTypes.DOUBLE),
            Map.entry("DECIMAL", JsonTypes.DECIMAL),
            Map.entry("INSTANT", JsonTypes.INSTANT),
            Map.entry("OBJECT", JsonTypes.OBJECT),
            Map.entry("ANY", JsonTypes.ANY),
            Map.entry("STRINGS", JsonTypes.list(JsonTypes.STRING)),
            Map.entry("LONGS", JsonTypes.list(JsonTypes.LONG)),
            Map.entry("LONG_LISTS", JsonTypes.list(JsonTypes.list(JsonTypes.LONG))),
            Map.entry("ANYS", JsonTypes.list(JsonTypes.ANY)),
            Map.entry("LONG_MAP", JsonTypes.map(JsonTypes.LONG)),
            Map.entry("ANY_MAP", JsonTypes.map(JsonTypes.ANY)),
            Map.entry("COLOUR", COLOUR),
            Map.entry("COLOURS", JsonTypes.list(COLOUR)));

    static List<String> typed() {
        return Fixtures.lines("/grammar/typed.txt");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void reads(String line) {
        check(line.substring(0, line.indexOf(' ')), line);
    }

    @Test
    void whatHasNoTextIsNotWritten() {
        JsonWriter out = new JsonWriter();
        JsonTypes.list(COLOUR).write(List.of(Colour.BLUE, Colour.UNRECOGNIZED, Colour.QUESTIONABLE), out);

        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo("[\"blue\",\"?\"]");
    }

    private static void check(String type, String line) {
        check(TYPES.get(type), line.substring(type.length() + 1).split(" => ", 2));
    }

    private static <T> void check(JsonType<T> type, String[] parts) {
        String expected = parts[1];
        JsonReader in = new JsonReader(Fixtures.utf8(parts[0] + " "));
        T value = type.read(in);
        String kept = in.keeps() ? " kept" : "";

        assertThat(value == null ? "misfit" : value + kept).isEqualTo(expected);
        assertThat(in.keeps()).isEqualTo(!kept.isEmpty() || value == null);
        if (value == null) {
            assertThat(in.original(0)).isEqualTo(any(parts[0]));
        } else {
            in.finish();
            writesBack(type, value, parts[0], kept.isEmpty());
        }
    }

    /** Without its original a value is written as the same JSON, or at least as what is read as the same value. */
    private static <T> void writesBack(JsonType<T> type, T value, String json, boolean exact) {
        JsonWriter out = new JsonWriter();
        if (!type.isWritable(value) || value.toString().contains("UNRECOGNIZED")) {
            return;
        }
        type.write(value, out);
        assertThat(type.read(new JsonReader(out.toBytes()))).isEqualTo(value);
        if (exact && !(value instanceof Number)) {
            assertThat(any(new String(out.toBytes(), StandardCharsets.UTF_8))).isEqualTo(any(json));
        }
    }

    private static Object any(String json) {
        return new JsonReader(Fixtures.utf8(json)).any();
    }

    @Test
    void aTextOfMoreThanAThousandDigitsIsNoNumber() {
        String digits = "1".repeat(1_000);
        JsonReader in = new JsonReader(Fixtures.utf8("\"" + digits + "\""));
        assertThat(JsonTypes.DECIMAL.read(in)).hasToString(digits);
        in = new JsonReader(Fixtures.utf8("\"" + digits + "1\""));
        assertThat(JsonTypes.DECIMAL.read(in)).isNull();
        assertThat(in.keeps()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "12345.", "-12345", "1.2345", "1e0001", "123456 ", "1.5e10"})
    @DisplayName("a number longer than the limit is refused, whatever it is read as")
    void numberLimit(String json) {
        for (JsonType<?> type : List.of(
                JsonTypes.LONG, JsonTypes.INT, JsonTypes.DOUBLE, JsonTypes.DECIMAL, JsonTypes.STRING, JsonTypes.ANY)) {
            JsonReader in = reader(json.replace("5.", "5.5"), 5);
            assertThatThrownBy(() -> type.read(in))
                    .isInstanceOfSatisfying(
                            MalformedJsonException.class,
                            e -> assertThat(e.reason()).isEqualTo(MalformedReason.TOO_LARGE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "-1234", "1.234", "1e002", "\"123456789\"", "\"1.23456789\""})
    void numberWithinTheLimit(String json) {
        assertThat(JsonTypes.DECIMAL.read(reader(json, 5))).isNotNull();
        assertThat(JsonTypes.DOUBLE.read(reader(json, 5))).isNotNull();
    }

    private static JsonReader reader(String json, int maxNumberLength) {
        byte[] bytes = Fixtures.utf8(json);
        return new JsonReader(bytes, 0, bytes.length, Limits.DEFAULT.withMaxNumberLength(maxNumberLength));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tru", "\"a", "[1", "[\"a\",", "{\"a\":", "{\"a\":1", "-", "1e", "\"\\u12\"", "nul"})
    @DisplayName("what is no JSON is refused, not a misfit")
    void malformed(String json) {
        TYPES.values()
                .forEach(type -> assertThatThrownBy(() -> {
                            JsonReader in = new JsonReader(Fixtures.utf8(json));
                            type.read(in);
                            in.original(0);
                        })
                        .isInstanceOf(MalformedJsonException.class));
    }
}

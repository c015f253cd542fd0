package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Raw;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private static String written(Consumer<JsonWriter> write) {
        JsonWriter out = new JsonWriter();
        write.accept(out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static String any(Object value) {
        return written(out -> out.any(value));
    }

    @Test
    void texts() {
        assertThat(any("")).isEqualTo("\"\"");
        assertThat(any("a ~")).isEqualTo("\"a ~\"");
        assertThat(any("\"\\/\b\f\n\r\t\0\u001f\u007f"))
                .isEqualTo("\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0000\\u001f\u007f\"");
        assertThat(any("\u0080\u07ff\u0800\uffff\ud83d\ude00")).isEqualTo("\"\u0080\u07ff\u0800\uffff\ud83d\ude00\"");
        assertThat(any("\ud83d")).isEqualTo("\"\\ud83d\"");
        assertThat(any("\ude00\ud83d")).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(any("a\ud83db\ude00\ud83d\ude00")).isEqualTo("\"a\\ud83db\\ude00\ud83d\ude00\"");
    }

    @Test
    void whatHasElementsIsAnArray() {
        assertThat(any(new TreeSet<>(List.of(2, 1)))).isEqualTo("[1,2]");
        assertThat(any(new Object[] {1, new String[] {"a"}})).isEqualTo("[1,[\"a\"]]");
    }

    static List<Object> noJson() {
        DoubleAdder noNumber = new DoubleAdder();
        noNumber.add(Double.NaN);
        Iterable<Integer> anotherLibrarysTree = List.of(1)::iterator;
        return List.of(
                Double.NaN,
                Float.NEGATIVE_INFINITY,
                noNumber,
                new BigDecimal("1E+1000000000"),
                Map.of(1, "a"),
                Path.of("a"),
                anotherLibrarysTree,
                new int[] {1});
    }

    @ParameterizedTest
    @MethodSource
    void noJson(Object value) {
        assertThatThrownBy(() -> any(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no JSON ");
    }

    @Test
    @DisplayName("a null in a list or map that was made by hand is null in JSON")
    void nullElements() {
        List<Double> list = Arrays.asList(1.5, null, Double.NaN);
        assertThat(written(out -> out.list(list, JsonTypes.DOUBLE))).isEqualTo("[1.5,null]");

        Map<String, String> map = new LinkedHashMap<>();
        map.put("a", null);
        map.put("b", "c");
        assertThat(written(out -> out.map(map, JsonTypes.STRING))).isEqualTo("{\"a\":null,\"b\":\"c\"}");
    }

    @Test
    @DisplayName("texts are copied in pieces; a character that does not stand for itself is found in each")
    void textsLongerThanWhatIsCopiedAtOnce() {
        for (String special : List.of("?", "\"", "\u00e9", "\u0142", "\ud83d", "\ud83d\ude00", "??", "\u0142\u0142")) {
            for (int before = 0; before < 140; before++) {
                for (int after : new int[] {0, 1, 7, 8, 63, 64, 65, 130}) {
                    String text = "a".repeat(before) + special + "z".repeat(after);
                    if (!text.equals(new JsonReader(Fixtures.utf8(any(text))).any())) {
                        assertThat(any(text)).isEqualTo(text);
                    }
                }
            }
        }
    }

    @Test
    void everyCharacterIsReadAgain() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "b";
            if (!text.equals(new JsonReader(Fixtures.utf8(any(text))).any())) {
                assertThat(c).isNegative();
            }
        }
    }

    @Test
    void values() {
        assertThat(any(null)).isEqualTo("null");
        assertThat(any(true)).isEqualTo("true");
        assertThat(any(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(any((byte) 1)).isEqualTo("1");
        assertThat(any(0.1)).isEqualTo("0.1");
        assertThat(any(1e300)).isEqualTo("1.0E300");
        assertThat(any(-12_345_678.0)).isEqualTo("-12345678.0");
        assertThat(any(0.5f)).isEqualTo("0.5");
        assertThat(any(new BigInteger("123456789012345678901234567890"))).isEqualTo("123456789012345678901234567890");
        assertThat(any(BigInteger.TEN.pow(400))).isEqualTo("1" + "0".repeat(400));
        assertThat(any(new BigDecimal("1E+2"))).isEqualTo("1E+2");
        assertThat(any(List.of())).isEqualTo("[]");
        assertThat(any(Arrays.asList(1, null, List.of("a"), Map.of()))).isEqualTo("[1,null,[\"a\"],{}]");
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a", "{");
        object.put("b", "[");
        object.put("", Map.of("c", List.of()));
        assertThat(any(object)).isEqualTo("{\"a\":\"{\",\"b\":\"[\",\"\":{\"c\":[]}}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatThrownBy(() -> any(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> any((float) value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> any(Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.time.Instant");
        assertThatThrownBy(() -> any(Map.of("a", List.of(new Object())))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void typedListsAndMapsLeaveOutWhatHasNoJson() {
        assertThat(written(out -> out.list(List.of(1.0, Double.NaN, 2.0), JsonTypes.DOUBLE)))
                .isEqualTo("[1.0,2.0]");
        assertThat(written(out -> out.list(List.of(Double.NaN), JsonTypes.DOUBLE)))
                .isEqualTo("[]");
        assertThat(written(out -> out.map(Unmodifiable.inOrder("a", Double.NaN, "b", 1.0), JsonTypes.DOUBLE)))
                .isEqualTo("{\"b\":1.0}");
    }

    @Test
    void growsAsFarAsItHasTo() {
        String text = "\u20ac".repeat(100_000);
        JsonWriter out = new JsonWriter();
        out.any(List.of(text, text));
        assertThat(new JsonReader(out.toBytes()).any()).isEqualTo(List.of(text, text));
    }

    @Test
    @DisplayName("there is room for whatever comes next, however much was written before")
    void growsAtAnyPlace() {
        List<Consumer<JsonWriter>> pieces = List.of(
                out -> out.ascii("12345678"),
                out -> out.utf8(0x1F600),
                out -> out.few(Fixtures.utf8("12345678" + " ".repeat(8)), 0, 8),
                out -> out.raw(Fixtures.utf8("12345678")),
                out -> out.text("12345678"),
                out -> out.time(Instant.EPOCH),
                out -> out.decimal(12_345_678));
        for (Consumer<JsonWriter> piece : pieces) {
            for (int before = 0; before <= 512; before++) {
                String filled = " ".repeat(before);
                assertThat(written(out -> {
                            out.ascii(filled);
                            piece.accept(out);
                        }))
                        .isEqualTo(filled + written(piece));
            }
        }
    }

    @Test
    void writesTimesOfAnyYear() {
        Instant year10000 = Instant.parse("+10000-01-01T00:00:00Z");

        assertThat(written(out -> out.time(year10000))).isEqualTo("\"+10000-01-01T00:00:00Z\"");
    }

    @Test
    void writesRawBytesAsTheyAre() {
        byte[] bytes = {(byte) 0xFF, 0, '{'};
        JsonWriter out = new JsonWriter();
        out.raw(Raw.of(bytes));
        assertThat(out.toBytes()).isEqualTo(bytes);
    }
}

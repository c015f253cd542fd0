package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Short names, found with the quote behind them and nothing known of their length. */
class ShortNamesTest {

    private static int find(String json, String... names) {
        byte[] bytes = Fixtures.utf8(json + " ".repeat(24));
        return new ShortNames(NameTable.of(names)).find(bytes, 0, bytes.length);
    }

    @Test
    @DisplayName("names of up to 23 bytes are found, whatever follows; longer ones are left to others")
    void everyLength() {
        String[] names = IntStream.range(0, 40).mapToObj("n"::repeat).toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            int expected = i < 24 ? i : ShortNames.NOT_FOUND;
            for (String after : List.of("", "\"", ",\"n\"", "n".repeat(40), "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")) {
                assertThat(find(names[i] + '"' + after, names))
                        .as(names[i] + after)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    @DisplayName("a text that differs anywhere is not found")
    void differences() {
        String[] names = {"", "a", "text", "sip:ring", "audio:play:done", "audio:play:stop", "leg:status:update:more!"};
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                char[] other = name.toCharArray();
                other[i] ^= 1;
                assertThat(find(new String(other) + '"', names)).isEqualTo(ShortNames.NOT_FOUND);
            }
            assertThat(find(name + " \"", names)).isEqualTo(ShortNames.NOT_FOUND);
            assertThat(find(name, names)).isEqualTo(ShortNames.NOT_FOUND);
        }
    }

    @Test
    @DisplayName("a name that would stand in JSON otherwise is left to others")
    void namesThatAreWrittenOtherwise() {
        for (String name : List.of("a\\u0062", "a\"b", "a\nb", "\u00e9")) {
            assertThat(find(name + '"', name)).isEqualTo(ShortNames.NOT_FOUND);
        }
    }

    @Test
    void looksAtNothingBeyondTheEnd() {
        ShortNames names = new ShortNames(NameTable.of("text"));
        byte[] bytes = Fixtures.utf8("text\"" + " ".repeat(24));

        assertThat(names.find(bytes, 0, 24)).isZero();
        assertThat(names.find(bytes, 0, 23)).isEqualTo(ShortNames.NOT_FOUND);
        assertThat(names.find(Arrays.copyOf(bytes, 5), 0, 5)).isEqualTo(ShortNames.NOT_FOUND);
    }

    @Test
    void manyNamesAndNone() {
        String[] names = IntStream.range(0, 10_000).mapToObj(i -> "thing:" + i).toArray(String[]::new);
        ShortNames table = new ShortNames(NameTable.of(names));
        for (int i = 0; i < names.length; i++) {
            byte[] bytes = Fixtures.utf8(names[i] + '"' + " ".repeat(24));
            assertThat(table.find(bytes, 0, bytes.length)).isEqualTo(i);
        }
        assertThat(find("a\"")).isEqualTo(ShortNames.NOT_FOUND);
    }
}

package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {

    static Stream<List<String>> names() {
        return Stream.of(
                        new String[] {},
                        new String[] {"a"},
                        new String[] {""},
                        new String[] {"a", "b"},
                        new String[] {"audio:play", "audio:play:stop", "audio:play:done", "audio:playdone", "audio:pla"
                        },
                        new String[] {"\u00e9", "e", "\u20ac", "\ud83d\ude00", "?"},
                        new String[] {"a\\b", "a\"b", "a\nb", "ab"},
                        make(10_000, i -> "event:" + i),
                        make(10_000, i -> "order:" + "x".repeat(i % 40) + i),
                        make(1_000, i -> "a".repeat(i)),
                        make(1_000, i -> "prefix-of-eight-and-more:" + Integer.toBinaryString(i)),
                        make(256, i -> String.valueOf((char) (i + 1))))
                .map(Arrays::asList);
    }

    private static String[] make(int count, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsItsNamesAndNoOthers(List<String> given) {
        String[] names = given.toArray(String[]::new);
        NameTable table = new NameTable(NameTable.displacements(names), names);
        Set<String> known = new LinkedHashSet<>(Arrays.asList(names));

        assertThat(table.size()).isEqualTo(names.length);
        for (int i = 0; i < names.length; i++) {
            byte[] utf8 = Fixtures.utf8(names[i]);
            byte[] embedded = Fixtures.embedded(utf8);
            int to = Fixtures.EMBEDDED_AT + utf8.length;
            boolean found = table.find(names[i]) == i
                    && table.find(utf8, 0, utf8.length) == i
                    && table.find(embedded, Fixtures.EMBEDDED_AT, to) == i
                    && table.name(i).equals(names[i]);
            assertThat(found).as(names[i]).isTrue();
            for (String other : new String[] {names[i] + "x", "x" + names[i], names[i] + "\0", names[i] + names[i]}) {
                if (!known.contains(other) && table.find(other) != NameTable.NOT_FOUND) {
                    assertThat(other).isNull();
                }
            }
        }
        assertThat(table.find("no such name")).isEqualTo(NameTable.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("names")
    void displacementsArePrintable(List<String> names) {
        assertThat(NameTable.displacements(names.toArray(String[]::new))).matches("[(-~]+");
    }

    @Test
    @Tag("slow")
    @DisplayName("a table is found for any set of names: thousands of small ones, as records and enums have them")
    void manyTables() {
        Random random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            int size = 1 + random.nextInt(i % 10 == 0 ? 300 : 20);
            Set<String> names = new LinkedHashSet<>();
            while (names.size() < size) {
                names.add(random.ints(1 + random.nextInt(12), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
            }
            String[] all = names.toArray(String[]::new);
            NameTable table = NameTable.of(all);
            assertThat(IntStream.range(0, size).allMatch(n -> table.find(all[n]) == n))
                    .isTrue();
        }
    }

    @Test
    void refusesTheSameNameTwice() {
        assertThatThrownBy(() -> NameTable.of("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    @DisplayName("an unpaired surrogate is not the question mark that stands for it in UTF-8")
    void unpairedSurrogate() {
        NameTable table = NameTable.of("?", "a?");
        assertThat(table.find("\ud83d")).isEqualTo(NameTable.NOT_FOUND);
        assertThat(table.find("a\ude00")).isEqualTo(NameTable.NOT_FOUND);
        assertThat(table.find("a?")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0062c", "\\u0061\\u0062\\u0063", "abc"})
    void findsTexts(String text) {
        byte[] bytes = Fixtures.utf8(text);
        assertThat(NameTable.of("x", "abc").findText(bytes, 0, bytes.length)).isEqualTo(1);
    }

    @Test
    @DisplayName("a name with a backslash is a text with an escaped one, not one that looks like it")
    void backslash() {
        NameTable table = NameTable.of("a\\nb", "plain");
        assertThat(table.findText(Fixtures.utf8("a\\\\nb"), 0, 5)).isZero();
        assertThat(table.findText(Fixtures.utf8("a\\nb"), 0, 4)).isEqualTo(NameTable.NOT_FOUND);
        assertThat(table.findText(Fixtures.utf8("plain"), 0, 5)).isEqualTo(1);
    }
}

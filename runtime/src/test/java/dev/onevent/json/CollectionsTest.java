package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and maps of JSON: unmodifiable, in source order, with nulls, and equal to any other list or map. */
class CollectionsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 16, 17, 1_000})
    void aMapIsLikeALinkedHashMap(int size) {
        Map<String, Object> expected = new LinkedHashMap<>();
        JsonMap.Builder<Object> builder = new JsonMap.Builder<>();
        for (int i = 0; i < size; i++) {
            expected.put("name" + i, i % 3 == 0 ? null : i);
            builder.put("name" + i, i % 3 == 0 ? null : i);
            assertThat(builder.contains("name" + i)).isTrue();
        }
        assertThat(builder.size()).isEqualTo(size);
        Map<String, Object> map = builder.build();

        assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(map);
        assertThat(List.copyOf(map.keySet())).isEqualTo(List.copyOf(expected.keySet()));
        assertThat(map.entrySet()).hasSize(size);
        for (int i = 0; i < size; i++) {
            assertThat(map.get("name" + i)).isEqualTo(expected.get("name" + i));
            assertThat(map.containsKey("name" + i)).isTrue();
        }
        assertThat(map.get("other")).isNull();
        assertThat(map.containsKey("other")).isFalse();
        assertThat(map.get(null)).isNull();
        assertThat(map.containsKey(null)).isFalse();
        assertThat(map.get(5)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 100})
    void aMapCannotBeChanged(int size) {
        JsonMap.Builder<Object> builder = new JsonMap.Builder<>();
        IntStream.range(0, size).forEach(i -> builder.put("name" + i, i));
        Map<String, Object> map = builder.build();

        assertThatThrownBy(() -> map.put("name0", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.putIfAbsent("new", 1)).isInstanceOf(UnsupportedOperationException.class);
        Iterator<Map.Entry<String, Object>> entries = map.entrySet().iterator();
        for (int i = 0; i < size; i++) {
            Map.Entry<String, Object> entry = entries.next();
            assertThatThrownBy(() -> entry.setValue(1)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(entries::remove).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
        if (size > 0) {
            assertThatThrownBy(() -> map.remove("name0")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.values().removeIf(value -> true))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(map).hasSize(size);
    }

    @Test
    @DisplayName("putting, replacing and removing in any order is as it is in a LinkedHashMap")
    void builder() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Object> expected = new LinkedHashMap<>();
            JsonMap.Builder<Object> builder = new JsonMap.Builder<>();
            for (int i = 0; i < 40; i++) {
                String name = "n" + random.nextInt(14);
                if (random.nextInt(4) == 0) {
                    expected.remove(name);
                    builder.remove(name);
                } else {
                    expected.put(name, i);
                    builder.put(name, i);
                }
                assertThat(builder.size()).isEqualTo(expected.size());
            }
            Map<String, Object> map = builder.build();
            assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("names of one hash cost no more than others")
    void hostileHashes() {
        // "Aa" and "BB" have the same hash, and so has every string of as many of them.
        List<String> names = List.of("");
        for (int i = 0; i < 16; i++) {
            names = names.stream()
                    .flatMap(name -> List.of(name + "Aa", name + "BB").stream())
                    .toList();
        }
        JsonWriter out = new JsonWriter();
        Map<String, Object> object = new LinkedHashMap<>();
        names.forEach(name -> object.put(name, 1L));
        out.any(object);
        // 65,536 members: some 100 ms where it is right, minutes where it is quadratic.
        assertThat(new JsonReader(out.toBytes()).any()).isEqualTo(object);
    }

    @Test
    void aListIsLikeAnArrayList() {
        List<Object> expected = Arrays.asList(1, null, "a", List.of());
        List<Object> list = JsonList.of(new Object[] {1, null, "a", List.of()});

        assertThat(list).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(list.contains(null)).isTrue();
        assertThat(JsonList.of(new Object[0])).isSameAs(JsonList.empty()).isEmpty();
        assertThatThrownBy(() -> list.set(0, 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add(2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void listsAreReadWhateverTheirLengthAndWhateverWasReadBefore() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            List<?> expected = randomList(random, 0);

            assertThat(new JsonReader(Fixtures.utf8(expected.toString())).any()).isEqualTo(expected);
        }
    }

    /** Mostly as long as where an array is full. */
    private static List<?> randomList(Random random, int depth) {
        int[] lengths = {0, 1, 4, 5, 64, 65, 128, 129};
        int length = depth == 2 ? random.nextInt(6) : lengths[random.nextInt(lengths.length)] + random.nextInt(2);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(depth < 2 && random.nextInt(16) == 0 ? randomList(random, depth + 1) : random.nextLong());
        }
        return list;
    }

    @Test
    @DisplayName("what a record is given is copied, to the bottom")
    void copies() {
        List<Object> inner = new ArrayList<>(List.of("a"));
        Map<String, Object> innerMap = new HashMap<>(Map.of("b", 1));
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("list", inner);
        given.put("map", innerMap);
        given.put("nothing", null);
        List<Object> givenList = new ArrayList<>(Arrays.asList(inner, innerMap, null));

        Map<String, Object> map = Unmodifiable.map(given);
        List<Object> list = Unmodifiable.list(givenList);
        Object value = Unmodifiable.value(given);
        inner.add("changed");
        innerMap.put("changed", 2);
        given.put("changed", 3);
        givenList.clear();

        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("list", List.of("a"));
        expected.put("map", Map.of("b", 1));
        expected.put("nothing", null);
        assertThat(map).isEqualTo(expected);
        assertThat(value).isEqualTo(expected);
        assertThat(list).isEqualTo(Arrays.asList(List.of("a"), Map.of("b", 1), null));
        assertThatThrownBy(() -> ((List<?>) list.get(0)).remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) list.get(1)).remove("b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsUnmodifiableIsNotCopied() {
        Map<String, Object> map = Unmodifiable.map(Map.of("a", 1));
        List<String> list = Unmodifiable.list(List.of("a"));

        assertThat(Unmodifiable.<Object>map(map)).isSameAs(map);
        assertThat(Unmodifiable.<String>list(list)).isSameAs(list);
        assertThat(Unmodifiable.value(map)).isSameAs(map);
        assertThat(Unmodifiable.value("a")).isEqualTo("a");
        assertThat(Unmodifiable.value(null)).isNull();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsForNames() {
        Map<String, Object> given = new HashMap<>();
        given.put(null, 1);
        assertThatThrownBy(() -> Unmodifiable.map(given)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Unmodifiable.map(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Unmodifiable.list(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("what has elements becomes a list, which no one can change, and is written as one")
    void otherThanLists() {
        assertThat(Unmodifiable.value(new TreeSet<>(List.of("b", "a")))).isEqualTo(List.of("a", "b"));
        Object[] given = {"a", new Object[] {"b"}};
        Object list = Unmodifiable.value(given);
        given[0] = "changed";
        assertThat(list).isEqualTo(List.of("a", List.of("b")));
    }

    @Test
    void refusesOtherThanTextsForNames() {
        assertThatThrownBy(() -> Unmodifiable.value(Map.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON name: 1");
    }

    @Test
    void inOrder() {
        Map<String, Integer> map = Unmodifiable.inOrder("z", 1, "a", 2);
        assertThat(map.keySet()).containsExactly("z", "a");
        assertThat(Unmodifiable.inOrder()).isEmpty();
    }

    @Test
    void partsOfAListMakeOne() {
        assertThat(Unmodifiable.concat(List.of(List.of(1, 2), List.of(), List.of(3))))
                .containsExactly(1, 2, 3);
    }
}

package dev.onevent.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what a generated record is given unmodifiable; what a decoder made already is, and is taken as it is. */
public final class Unmodifiable {

    private Unmodifiable() {}

    /**
     * A list that no one can change.
     *
     * @param list any list
     * @param <T> the type of its elements
     * @return the list itself or a copy
     */
    public static <T extends @Nullable Object> List<T> list(List<? extends T> list) {
        if (list instanceof JsonList) {
            @SuppressWarnings("unchecked") // it cannot be written to
            List<T> same = (List<T>) list;
            return same;
        }
        return copy(list.toArray());
    }

    private static <T extends @Nullable Object> List<T> copy(@Nullable Object[] elements) {
        @Nullable Object[] copy = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            copy[i] = value(elements[i]);
        }
        return JsonList.of(copy);
    }

    /**
     * A map that no one can change.
     *
     * @param map any map without null for a name
     * @param <V> the type of its values
     * @return the map itself or a copy in the same order
     */
    public static <V extends @Nullable Object> Map<String, V> map(Map<String, ? extends V> map) {
        if (map instanceof JsonMap) {
            @SuppressWarnings("unchecked") // it cannot be written to
            Map<String, V> same = (Map<String, V>) map;
            return same;
        }
        JsonMap.Builder<V> copy = new JsonMap.Builder<>();
        for (Map.Entry<?, ? extends V> entry : map.entrySet()) {
            @SuppressWarnings("unchecked") // a copy of a V is a V
            V unmodifiable = (V) value(entry.getValue());
            copy.put(name(entry.getKey()), unmodifiable);
        }
        return copy.build();
    }

    /** The key of a map as the name of a member; a cast that nobody checked may have put something else there. */
    static String name(@Nullable Object key) {
        if (Objects.requireNonNull(key, "name") instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("no JSON name: " + key);
    }

    /**
     * A value that no one can change.
     *
     * @param value a JSON value: a list or what else has elements, a map, or anything immutable
     * @return the value itself or a copy; in place of a set, say, or an array, a list
     */
    @SuppressWarnings("unchecked") // a map of JSON has strings for keys
    public static @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Collection<?> elements) {
            return copy(elements.toArray());
        }
        if (value instanceof Object[] elements) {
            return copy(elements);
        }
        if (value instanceof Map<?, ?> map) {
            return map((Map<String, @Nullable Object>) map);
        }
        return value;
    }

    /**
     * A map in the order of its arguments.
     *
     * @param namesAndValues names and values in turn
     * @param <V> the type of the values
     * @return the map
     */
    public static <V extends @Nullable Object> Map<String, V> inOrder(@Nullable Object... namesAndValues) {
        JsonMap.Builder<V> map = new JsonMap.Builder<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            @SuppressWarnings("unchecked") // generated code gives values of one type
            V value = (V) namesAndValues[i + 1];
            map.put(String.valueOf(namesAndValues[i]), value);
        }
        return map.build();
    }

    /**
     * Parts of a list as one.
     *
     * @param parts the parts, in order
     * @param <T> the type of the elements
     * @return the list
     */
    public static <T> List<T> concat(List<List<T>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}

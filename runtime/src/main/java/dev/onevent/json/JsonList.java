package dev.onevent.json;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list over an array of its own; unlike the JDK's it may hold nulls and is made without a copy. */
final class JsonList<T> extends AbstractList<T> implements RandomAccess {

    private static final JsonList<?> EMPTY = new JsonList<>(new @Nullable Object[0]);

    private final @Nullable Object[] elements;

    private JsonList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    /** A list of these elements; the array is handed over. */
    static <T> List<T> of(@Nullable Object[] elements) {
        return elements.length == 0 ? empty() : new JsonList<>(elements);
    }

    @SuppressWarnings("unchecked") // it has no elements
    static <T> List<T> empty() {
        return (List<T>) EMPTY;
    }

    @Override
    @SuppressWarnings("unchecked") // the array holds nothing but T
    public T get(int index) {
        return (T) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}

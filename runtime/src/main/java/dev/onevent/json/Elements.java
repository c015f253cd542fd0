package dev.onevent.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the elements of a list: a few in an array of their own, more in a lent one. */
final class Elements {

    private static final int FEW = 4;
    private static final int SPARE = 64;
    private static final int MAX_SPARE = 1_024;

    private static final Spares<@Nullable Object[]> SPARES = new Spares<>();
    private static final @Nullable Object[] NONE = {};

    private @Nullable Object[] elements = NONE;
    private int size;

    /** Adds an element, after which there may be more. */
    void add(@Nullable Object element, boolean more) {
        if (size == elements.length) {
            elements = grown(more);
        }
        elements[size++] = element;
    }

    private @Nullable Object[] grown(boolean more) {
        if (size == 0) {
            return new Object[more ? FEW : 1];
        }
        if (size > FEW) {
            return Arrays.copyOf(elements, 2 * size);
        }
        @Nullable Object[] spare = SPARES.take();
        @Nullable Object[] larger = spare == null ? new Object[SPARE] : spare;
        System.arraycopy(elements, 0, larger, 0, size);
        return larger;
    }

    int size() {
        return size;
    }

    /** The list; nothing can be added any more. */
    <T> List<T> toList() {
        if (size == elements.length && size <= FEW) {
            return JsonList.of(elements);
        }
        @Nullable Object[] own = Arrays.copyOf(elements, size);
        if (elements.length > FEW && elements.length <= MAX_SPARE) {
            Arrays.fill(elements, 0, size, null);
            SPARES.give(elements);
        }
        return JsonList.of(own);
    }
}

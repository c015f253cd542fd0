package dev.onevent.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Arrays to work in, each lent to one thread at a time. They belong to no thread, so that none keeps them from being
 * collected with their class loader.
 *
 * @param <A> the arrays
 */
final class Spares<A> {

    private static final int COUNT = 16;

    /** Far enough apart not to share a cache line. */
    private static final int DISTANCE = 16;

    private final AtomicReferenceArray<@Nullable A> spares = new AtomicReferenceArray<>(COUNT * DISTANCE);

    /** An array that was given back, mostly by the same thread; null if there is none. */
    @Nullable
    A take() {
        return spares.getAndSet(place(), null);
    }

    /** Gives an array back, with nothing in it that is to be collected. */
    void give(A array) {
        spares.set(place(), array);
    }

    private static int place() {
        return ((int) Thread.currentThread().getId() & COUNT - 1) * DISTANCE;
    }
}

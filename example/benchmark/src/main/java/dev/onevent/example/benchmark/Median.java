package dev.onevent.example.benchmark;

import java.util.Collection;
import java.util.List;

/** What half of the values are below. */
public final class Median {

    private Median() {}

    /** {@code NaN} of nothing. */
    public static double of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

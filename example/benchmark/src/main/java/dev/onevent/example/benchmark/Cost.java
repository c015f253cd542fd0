package dev.onevent.example.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an operation costs.
 *
 * @param rounds how many nanoseconds in each round that measured it
 * @param allocations how many bytes in each of them
 */
record Cost(SortedMap<Integer, Double> rounds, List<Double> allocations) {

    static Cost unknown() {
        return new Cost(Collections.emptySortedMap(), List.of());
    }

    static Cost ofBytes(double bytes) {
        return new Cost(Collections.emptySortedMap(), List.of(bytes));
    }

    /** With what a further round has measured. */
    Cost with(int round, double nanoseconds, double bytes) {
        SortedMap<Integer, Double> all = new TreeMap<>(rounds);
        all.put(round, nanoseconds);
        List<Double> allocated = new ArrayList<>(allocations);
        allocated.add(bytes);
        return new Cost(all, allocated);
    }

    /** The median of the rounds. */
    double nanoseconds() {
        return Median.of(rounds.values());
    }

    /** The median of the rounds. */
    double bytes() {
        return Median.of(allocations);
    }

    /** How far the rounds are apart, in parts of the median. */
    double spread() {
        List<Double> sorted = rounds.values().stream().sorted().toList();
        return sorted.size() < 2 ? Double.NaN : (sorted.get(sorted.size() - 1) - sorted.get(0)) / nanoseconds();
    }
}

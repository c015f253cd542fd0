package dev.onevent.example.benchmark;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one measurement of a cell has given.
 *
 * @param nanoseconds the median of the iterations
 * @param bytes how much is allocated
 */
record Figure(double nanoseconds, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figure of(RunResult result) {
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith(ALLOCATED))
                .mapToDouble(each -> ((Result<?>) each.getValue()).getScore())
                .findFirst()
                .orElse(Double.NaN);
        return new Figure(result.getPrimaryResult().getStatistics().getPercentile(50), bytes);
    }

    static Figure parse(String line) {
        String[] parts = line.split(" ");
        return new Figure(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return nanoseconds + " " + bytes;
    }
}

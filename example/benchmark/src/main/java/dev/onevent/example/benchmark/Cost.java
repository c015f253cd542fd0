package dev.onevent.example.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What an operation costs.
 *
 * @param nanoseconds the median of the rounds, each of which is the median of its iterations
 * @param spread how far the rounds or, where there is one, its iterations are apart, in parts of the median
 * @param bytes how much is allocated
 */
record Cost(double nanoseconds, double spread, double bytes) {

    static Cost of(Collection<RunResult> rounds) {
        double[] medians = rounds.stream()
                .mapToDouble(each -> each.getPrimaryResult().getStatistics().getPercentile(50))
                .toArray();
        double[] apart = medians.length > 1
                ? medians
                : new double[] {
                    rounds.iterator().next().getPrimaryResult().getStatistics().getMin(),
                    rounds.iterator().next().getPrimaryResult().getStatistics().getMax()
                };
        double median = median(medians);
        double spread = (Arrays.stream(apart).max().orElse(0)
                        - Arrays.stream(apart).min().orElse(0))
                / median;
        double[] bytes = rounds.stream().mapToDouble(Cost::allocated).toArray();
        return new Cost(median, spread, median(bytes));
    }

    static Cost of(double[] times) {
        double median = median(times);
        double spread = (Arrays.stream(times).max().orElse(0)
                        - Arrays.stream(times).min().orElse(0))
                / median;
        return new Cost(median, spread, Double.NaN);
    }

    private static double allocated(RunResult result) {
        List<? extends Result<?>> found = result.getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
                .map(each -> (Result<?>) each.getValue())
                .toList();
        return found.isEmpty() ? Double.NaN : found.get(0).getScore();
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

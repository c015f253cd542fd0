package dev.onevent.example.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * One cost in parts of another, round by round: when the machine slows down for a while, both do, and their ratio stays.
 *
 * @param rounds the ratios, the smallest first
 */
record Ratio(List<Double> rounds) {

    private static final int ENOUGH_TO_DROP_EXTREMES = 5;

    /** Ratios that are further apart than this part of their median are noise. */
    private static final double NOISE = 0.2;

    /** Of one to the best of others, in the rounds that measured all of them. */
    static Ratio of(Cost one, Cost... others) {
        return new Ratio(one.rounds().entrySet().stream()
                .filter(round ->
                        Arrays.stream(others).allMatch(other -> other.rounds().containsKey(round.getKey())))
                .map(round -> round.getValue() / best(round.getKey(), others))
                .sorted()
                .toList());
    }

    private static double best(int round, Cost... others) {
        return Arrays.stream(others)
                .mapToDouble(other -> other.rounds().get(round))
                .min()
                .orElse(Double.NaN);
    }

    double median() {
        return Median.of(rounds);
    }

    /** Whether the rounds disagree; of five or more a best and a worst one may. */
    boolean isNoisy() {
        int dropped = rounds.size() < ENOUGH_TO_DROP_EXTREMES ? 0 : 1;
        return rounds.get(rounds.size() - 1 - dropped) - rounds.get(dropped) > NOISE * median();
    }

    /** From the smallest to the largest. */
    String range() {
        return rounds.size() < 2
                ? ""
                : Table.hundredths(rounds.get(0)) + "–" + Table.hundredths(rounds.get(rounds.size() - 1));
    }
}

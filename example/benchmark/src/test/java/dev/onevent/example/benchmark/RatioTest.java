package dev.onevent.example.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ratios are of one round each. */
class RatioTest {

    private static Cost cost(double... rounds) {
        Cost cost = Cost.unknown();
        for (int i = 0; i < rounds.length; i++) {
            cost = cost.with(i, rounds[i], 0);
        }
        return cost;
    }

    @Test
    void aSlowRoundSlowsBoth() {
        Ratio ratio = Ratio.of(cost(10, 30, 10), cost(20, 60, 20));
        assertThat(ratio.rounds()).containsExactly(0.5, 0.5, 0.5);
        assertThat(ratio.isNoisy()).isFalse();
    }

    @Test
    void countsRoundsThatMeasuredBoth() {
        assertThat(Ratio.of(cost(10, 10, 10), cost(20, 40)).rounds()).containsExactly(0.25, 0.5);
        assertThat(Ratio.of(cost(10), cost()).median()).isNaN();
    }

    @Test
    void comparesWithTheBest() {
        assertThat(Ratio.of(cost(10, 10), cost(20, 80), cost(40, 40)).rounds()).containsExactly(0.25, 0.5);
    }

    @Test
    void forgivesOneExtremeOnEachSideOfFive() {
        Cost one = cost(1, 1, 1, 1, 1);
        assertThat(Ratio.of(cost(0.5, 1, 1, 1, 2), one).isNoisy()).isFalse();
        assertThat(Ratio.of(cost(0.5, 0.5, 1, 1, 2), one).isNoisy()).isTrue();
        assertThat(Ratio.of(cost(0.5, 1), cost(1, 1)).isNoisy()).isTrue();
    }
}

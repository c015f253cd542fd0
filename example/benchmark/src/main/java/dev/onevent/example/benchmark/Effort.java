package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.measure.Least;
import dev.onevent.example.benchmark.measure.Settling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long to measure.
 *
 * @param rounds how often all contenders take turns, each time in a new JVM
 * @param seconds how long to wait at most until the compilers are done with a figure
 * @param warmUps how many iterations of warm-up follow
 * @param iterations how many iterations are measured
 * @param milliseconds how long an iteration is
 * @param starts how often the first event is measured
 * @param others in how many rounds what no target quotes takes part
 * @param sharesJvms whether a JVM measures all of a contender, and so compiles it once
 */
record Effort(
        int rounds,
        int seconds,
        int warmUps,
        int iterations,
        int milliseconds,
        int starts,
        int others,
        boolean sharesJvms) {

    static final Effort FULL = new Effort(5, 20, 1, 5, 300, 11, 1, false);
    static final Effort SHORT = new Effort(1, 5, 1, 3, 250, 5, 1, true);

    Effort withRounds(int other) {
        return new Effort(other, seconds, warmUps, iterations, milliseconds, starts, others, sharesJvms);
    }

    Effort withSeconds(int other) {
        return new Effort(rounds, other, warmUps, iterations, milliseconds, starts, others, sharesJvms);
    }

    Effort withOthers(int other) {
        return new Effort(rounds, seconds, warmUps, iterations, milliseconds, starts, other, sharesJvms);
    }

    /** Whether a cell takes part in a round. What is told as part of a figure that targets quote, does so as that figure. */
    boolean measures(Cell cell, int round) {
        boolean isPart = cell.benchmark() == Least.class && others > 0;
        return round < others || isPart || Target.quotes(cell.name());
    }

    /** The arguments of a JVM that measures some cells. The first one's code is what the others need, too. */
    List<String> jvmArguments(int cells) {
        long limit = TimeUnit.SECONDS.toMillis(seconds) * (3 + 2L * cells) / 5;
        List<String> arguments = new ArrayList<>(List.of("-Xms1g", "-Xmx1g", "-D" + Settling.LIMIT + "=" + limit));
        if (Runtime.version().feature() >= 24) {
            // Else it warns of what JMH and fastjson2 use, in each JVM.
            arguments.add("--sun-misc-unsafe-memory-access=allow");
        }
        return arguments;
    }

    /** How to measure a cell once. */
    ChainedOptionsBuilder options(Cell cell) {
        TimeValue time = TimeValue.milliseconds(milliseconds);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(cell.benchmark().getName().replace(".", "\\.") + "\\." + cell.method() + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(warmUps)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        cell.parameters().forEach(options::param);
        return options;
    }

    @Override
    public String toString() {
        String round = rounds == 1
                ? "One round, in which all contenders take turns"
                : rounds + " rounds, in which all contenders take turns, " + Math.min(rounds, others)
                        + " for what no target quotes";
        String jvm = sharesJvms ? "a JVM for each contender" : "a JVM for each figure";
        return round + ", " + jvm + ": warm-up until nothing is compiled any more, " + seconds
                + " s at most, and " + warmUps + " × " + milliseconds + " ms; " + iterations + " × " + milliseconds
                + " ms measured, one thread, -Xms1g -Xmx1g. ns and B are medians per event, ± is half the range of the"
                + " rounds, and a ratio is the median of the rounds' ratios.";
    }
}

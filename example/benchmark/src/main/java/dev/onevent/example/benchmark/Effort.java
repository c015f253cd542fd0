package dev.onevent.example.benchmark;

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
 * @param warmUps how many iterations of warm-up a round has
 * @param iterations how many iterations are measured
 * @param milliseconds how long an iteration is
 */
record Effort(int rounds, int warmUps, int iterations, int milliseconds) {

    static final Effort FULL = new Effort(2, 6, 5, 1_000);

    static final Effort SHORT = new Effort(1, 4, 3, 600);

    Effort withRounds(int other) {
        return new Effort(other, warmUps, iterations, milliseconds);
    }

    /** The options of one round. */
    ChainedOptionsBuilder options(Class<?> measured, String method, String... jvmArguments) {
        TimeValue time = TimeValue.milliseconds(milliseconds);
        return new OptionsBuilder()
                .include(measured.getName().replace(".", "\\.") + "\\." + method + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .jvmArgsPrepend("-Xms1g", "-Xmx1g")
                .jvmArgsAppend(jvmArguments)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    @Override
    public String toString() {
        String round = rounds == 1 ? "One round" : rounds + " rounds";
        return round + ", each contender in a JVM of its own: " + warmUps + " × " + milliseconds + " ms of warm-up, "
                + iterations + " × " + milliseconds
                + " ms measured, one thread, -Xms1g -Xmx1g. ns and B are medians per event.";
    }
}

package dev.onevent.example.benchmark;

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
 * @param seconds how long to wait at most until the compilers are done
 * @param warmUps how many iterations of warm-up follow
 * @param iterations how many iterations are measured
 * @param milliseconds how long an iteration is
 */
record Effort(int rounds, int seconds, int warmUps, int iterations, int milliseconds) {

    static final Effort FULL = new Effort(2, 30, 2, 5, 1_000);

    static final Effort SHORT = new Effort(1, 4, 2, 3, 500);

    Effort withRounds(int other) {
        return new Effort(other, seconds, warmUps, iterations, milliseconds);
    }

    /** With -Xbatch what waits to be compiled is not run meanwhile: on a busy machine it would be, for a long time. */
    private String[] common() {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xms1g", "-Xmx1g", "-Xbatch", "-D" + Settling.LIMIT + "=" + TimeUnit.SECONDS.toMillis(seconds)));
        if (Runtime.version().feature() >= 24) {
            // Else it warns of what JMH and fastjson2 use, in each JVM.
            arguments.add("--sun-misc-unsafe-memory-access=allow");
        }
        return arguments.toArray(String[]::new);
    }

    Effort withSeconds(int other) {
        return new Effort(rounds, other, warmUps, iterations, milliseconds);
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
                .jvmArgsPrepend(common())
                .jvmArgsAppend(jvmArguments)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    @Override
    public String toString() {
        String round = rounds == 1 ? "One round" : rounds + " rounds";
        return round + ", each contender in a JVM of its own: warm-up until nothing is compiled any more, " + seconds
                + " s at most, and " + warmUps + " × " + milliseconds + " ms; "
                + iterations + " × " + milliseconds
                + " ms measured, one thread, -Xms1g -Xmx1g -Xbatch. ns and B are medians per event, ± is half the range.";
    }
}

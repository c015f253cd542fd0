package dev.onevent.example.console.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.process.ServeProcess;
import dev.onevent.example.console.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The highest rate that the machine holds, sender included. */
class LoadIT {

    private static final double MINUTES = Double.parseDouble(System.getProperty("evidence.minutes"));
    private static final int SENDERS = 32;
    private static final int MICROS = 10;
    private static final long WARM_UP_MILLIS = 15_000;

    /** A leak of a hundred bytes an event would be more. */
    private static final double MOST_GROWTH_MB = 48;

    @TempDir
    private Path folder;

    /** How many answers took how many times ten microseconds. */
    private final AtomicLongArray times = new AtomicLongArray(10_000_000 / MICROS);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void holdsTheLoadInTheSameMemory(TestDatabase database) throws Exception {
        String url = database.url(folder);
        Evidence evidence = new Evidence("load-" + database);
        evidence.say(
                "%s, %d senders, %s minutes after %d s of warming up, -Xmx256m",
                database, SENDERS, MINUTES, WARM_UP_MILLIS / 1000);
        try (ServeProcess serve = ServeProcess.start(List.of("-Xmx256m"), folder, "--jdbc-url", url);
                Senders senders = new Senders(serve.events(), SENDERS, false, this::note)) {
            Thread.sleep(WARM_UP_MILLIS);
            double start = heap(evidence, serve, "start");
            clear();
            long begin = System.nanoTime();
            double handledBefore = Evidence.metric(serve, "onevent_events_handled_total");
            long half = (long) (MINUTES * 30_000);
            Thread.sleep(half);
            heap(evidence, serve, "middle");
            Thread.sleep(half);
            double handled = Evidence.metric(serve, "onevent_events_handled_total") - handledBefore;
            double seconds = (System.nanoTime() - begin) / 1e9;
            long answered = count();
            evidence.say(
                    "%d events acknowledged in %.0f s, %.0f a second; %.0f handled, %.0f a second",
                    answered, seconds, answered / seconds, handled, handled / seconds);
            evidence.say(
                    "an answer takes p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms",
                    quantile(0.5), quantile(0.99), quantile(0.999));
            senders.finish();
            Evidence.awaitNoneWaiting(serve);
            double end = heap(evidence, serve, "end");
            evidence.say("answers by status: %s", senders.answers());
            assertThat(serve.isAlive()).isTrue();
            assertThat(end).isLessThan(start + MOST_GROWTH_MB);
        }
    }

    private static double heap(Evidence evidence, ServeProcess serve, String when) throws Exception {
        double heap = Evidence.heap(serve);
        evidence.say(
                "heap after GC at the %s: %.0f MB, %.0f events waiting",
                when, heap, Evidence.metric(serve, "onevent_events_waiting"));
        return heap;
    }

    private void note(long nanos) {
        times.incrementAndGet((int) Math.min(times.length() - 1, nanos / 1_000 / MICROS));
    }

    private void clear() {
        for (int i = 0; i < times.length(); i++) {
            times.set(i, 0);
        }
    }

    private long count() {
        long count = 0;
        for (int i = 0; i < times.length(); i++) {
            count += times.get(i);
        }
        return count;
    }

    /** In milliseconds. */
    private double quantile(double part) {
        long below = (long) (count() * part);
        int i = 0;
        for (long seen = times.get(0); seen <= below && i < times.length() - 1; seen += times.get(i)) {
            i++;
        }
        return i * MICROS / 1_000.0;
    }
}

package dev.onevent.example.console.operate;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntSupplier;

/** What is counted, since the process began. Safe for use by many threads. */
public final class Metrics {

    /** What {@link #text} is written in. */
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final double[] ANSWER_SECONDS = {
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
    };
    private static final double[] HANDLED_SECONDS = {
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600, 3600
    };

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Counter received =
            counter("onevent_webhooks_received", "Requests to the port of webhooks, but those for /health.");
    private final Counter answered = Counter.builder()
            .name("onevent_webhooks_answered")
            .help("Answers by what became of the webhook: stored, unknown, duplicate, malformed; the rest is rejected.")
            .labelNames("answer")
            .register(registry);
    private final Counter handled = counter("onevent_events_handled", "Events that were handled.");
    private final Counter failed = counter("onevent_events_failed", "Attempts to handle an event that failed.");
    private final Counter parked = counter("onevent_events_parked", "Events that failed too often.");
    private final Histogram answer =
            histogram("onevent_answer_seconds", "From a request's first line to its answer.", ANSWER_SECONDS);
    private final Histogram handling =
            histogram("onevent_handled_after_seconds", "From an event's receipt until it is handled.", HANDLED_SECONDS);

    private Counter counter(String name, String help) {
        return Counter.builder().name(name).help(help).register(registry);
    }

    private Histogram histogram(String name, String help, double... bounds) {
        return Histogram.builder()
                .name(name)
                .help(help)
                .unit(Unit.SECONDS)
                .classicOnly()
                .classicUpperBounds(bounds)
                .register(registry);
    }

    /** The answers that there may be: they are shown before they are first given. */
    public <A extends Enum<A>> void answers(Class<A> all) {
        for (A one : all.getEnumConstants()) {
            answered.initLabelValues(label(one));
        }
    }

    /** Where to ask how many events wait. */
    public void waiting(IntSupplier count) {
        GaugeWithCallback.builder()
                .name("onevent_events_waiting")
                .help("Events that are stored and not yet handled.")
                .callback(gauge -> gauge.call(count.getAsInt()))
                .register(registry);
    }

    public void received() {
        received.inc();
    }

    public void answered(Enum<?> what, Duration after) {
        answered.labelValues(label(what)).inc();
        answer.observe(seconds(after));
    }

    public void handled(Instant receivedAt) {
        handled.inc();
        handling.observe(Math.max(0, seconds(Duration.between(receivedAt, Instant.now()))));
    }

    public void failed() {
        failed.inc();
    }

    public void parked() {
        parked.inc();
    }

    /** All of it in Prometheus' text format. */
    public byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        return out.toByteArray();
    }

    private static String label(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}

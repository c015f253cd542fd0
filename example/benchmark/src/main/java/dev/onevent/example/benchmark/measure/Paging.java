package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import dev.onevent.vonage.ConversationEvents;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A page of 1,000 events, per event. */
@State(Scope.Benchmark)
public class Paging {

    private static final int EVENTS = 1_000;

    /** How the events of the page come. */
    public enum Source {
        /** Each as a document of its own, which is no page. */
        EACH("decode, each on its own"),
        /** The page as a stream; an array is read as one, too. */
        STREAM("decodeAll, from a stream");

        private final String title;

        Source(String title) {
            this.title = title;
        }

        /** What tables call it. */
        public String title() {
            return title;
        }
    }

    /** How the events come. */
    @Param
    public Source source;

    private final Contender contender = Library.ONEVENT.open(Order.USUAL);
    private byte[][] documents;
    private byte[] page;

    /** Makes the page, and warms up. */
    @Setup
    public void open(Blackhole blackhole) throws Exception {
        List<Payload> payloads = Payloads.of(Order.USUAL).subList(0, EVENTS);
        documents = payloads.stream().map(Payload::json).toArray(byte[][]::new);
        page = Payloads.page(payloads);
        Settling.run(() -> {
            decode(blackhole);
            return page;
        });
    }

    /** Decodes all events. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void decode(Blackhole blackhole) throws Exception {
        if (source == Source.STREAM) {
            stream(blackhole);
        } else {
            each(blackhole);
        }
    }

    private void each(Blackhole blackhole) throws Exception {
        for (byte[] json : documents) {
            blackhole.consume(contender.decode(json));
        }
    }

    private void stream(Blackhole blackhole) {
        try (Stream<?> events = ConversationEvents.decodeAll(new ByteArrayInputStream(page))) {
            events.forEach(blackhole::consume);
        }
    }
}

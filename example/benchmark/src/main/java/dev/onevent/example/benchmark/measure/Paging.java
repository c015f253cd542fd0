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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A page of 1,000 events, per event. */
@State(Scope.Benchmark)
public class Paging {

    private static final int EVENTS = 1_000;

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
            stream(blackhole);
            array(blackhole);
            each(blackhole);
            return page;
        });
    }

    /** The events of the page, from a stream. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void stream(Blackhole blackhole) {
        try (Stream<?> events = ConversationEvents.decodeAll(new ByteArrayInputStream(page))) {
            events.forEach(blackhole::consume);
        }
    }

    /** The events of the page, from an array. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void array(Blackhole blackhole) {
        ConversationEvents.decodeAll(page).forEach(blackhole::consume);
    }

    /** The same events, each on its own. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void each(Blackhole blackhole) throws Exception {
        for (byte[] json : documents) {
            blackhole.consume(contender.decode(json));
        }
    }
}

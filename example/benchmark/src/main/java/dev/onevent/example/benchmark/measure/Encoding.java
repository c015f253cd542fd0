package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Event to bytes. Ours writes the unknown members again, too, which the others have dropped. */
@State(Scope.Benchmark)
public class Encoding {

    /** Whose encoder. */
    @Param
    public Library library;

    private final int[] sequence = Payloads.sequence();
    private Contender contender;
    private Object[] events;
    private int next;

    /** Decodes the payloads, and warms up. */
    @Setup
    public void open() throws Exception {
        contender = library.open(Order.USUAL);
        List<Payload> payloads = Payloads.measured(Order.USUAL);
        events = new Object[payloads.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = contender.decode(payloads.get(i).json());
        }
        Settling.run(this::encode);
    }

    /** Encodes one event. */
    @Benchmark
    public byte[] encode() throws Exception {
        next = next + 1 & sequence.length - 1;
        return contender.encode(events[sequence[next]]);
    }
}

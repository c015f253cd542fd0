package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes to event. */
@State(Scope.Benchmark)
public class Decoding {

    /** Whose decoder. */
    @Param
    public Library library;

    /** Which payloads. */
    @Param
    public Order order;

    private Contender contender;
    private Documents documents;

    /** Makes the payloads, and warms up. */
    @Setup
    public void open() throws Exception {
        contender = library.open(order);
        documents = new Documents(order);
        Settling.run(this::decode);
    }

    /** Decodes one event. */
    @Benchmark
    public Object decode() throws Exception {
        return contender.decode(documents.next());
    }
}

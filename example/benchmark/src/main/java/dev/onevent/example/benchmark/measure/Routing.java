package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.routing.Router;
import dev.onevent.example.benchmark.routing.Routers;
import dev.onevent.example.benchmark.routing.Scope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes to handler. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class Routing {

    /** Whose decoder. */
    @Param
    public Library library;

    /** Which payloads. */
    @Param
    public Order order;

    /** What the router handles. */
    @Param
    public Scope scope;

    private Router router;
    private Documents documents;

    /** Makes the payloads, and warms up. */
    @Setup
    public void open() throws Exception {
        router = Routers.of(library, order, scope);
        documents = new Documents(order);
        Settling.run(this::route);
    }

    /** Routes one event. */
    @Benchmark
    public long route() throws Exception {
        router.route(documents.next());
        return router.taken();
    }
}

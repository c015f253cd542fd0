package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.large.Way;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Event to handler, all types equally often and in an order that cannot be learnt. */
@State(Scope.Benchmark)
public class Dispatching {

    /** The system property that names the directory of the compiled catalogs. */
    public static final String CATALOGS = "onevent.benchmark.catalogs";

    private static final int SEQUENCE = 1 << 16;

    /** How many types the catalog has. */
    @Param({"10", "100", "1000"})
    public int types;

    /** What finds the handler. */
    @Param
    public Way way;

    private URLClassLoader loader;
    private Object[] events;
    private ToLongFunction<Object> dispatch;
    private int next;

    /** Loads the catalog and decodes an event of each type. */
    @Setup
    @SuppressWarnings("unchecked") // the large catalog has it take its events
    public void open() throws Exception {
        URL[] classes = {
            Path.of(System.getProperty(CATALOGS), "" + types).toUri().toURL()
        };
        loader = new URLClassLoader(classes, getClass().getClassLoader());
        var decode = loader.loadClass("large.LargeEvents").getMethod("decode", byte[].class);
        Object[] each = new Object[types];
        for (int i = 0; i < types; i++) {
            String json = "{\"type\":\"t" + i + "\",\"id\":" + i + ",\"body\":{\"name\":\"n" + i + "\",\"count\":1}}";
            each[i] = decode.invoke(null, (Object) json.getBytes(StandardCharsets.UTF_8));
        }
        events = new Random(types)
                .ints(SEQUENCE, 0, types)
                .mapToObj(i -> each[i])
                .toArray();
        dispatch = (ToLongFunction<Object>)
                loader.loadClass("large." + way.className()).getConstructor().newInstance();
        Settling.run(this::dispatch);
    }

    /** Hands an event to its handler. */
    @Benchmark
    public long dispatch() {
        next = next + 1 & SEQUENCE - 1;
        return dispatch.applyAsLong(events[next]);
    }

    /** Closes the catalog. */
    @TearDown
    public void close() throws IOException {
        loader.close();
    }
}

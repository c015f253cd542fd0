package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.measure.Dispatching;
import dev.onevent.example.benchmark.payload.Order;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is measured in a JVM of its own.
 *
 * @param benchmark the class that has its benchmark
 * @param parameters the fields of that class, by name
 */
record Cell(Class<?> benchmark, String method, SortedMap<String, String> parameters) {

    static Cell of(Class<?> benchmark, String method, Object... namesAndValues) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1].toString());
        }
        return new Cell(benchmark, method, parameters);
    }

    /** Under which its figure is found, as in {@code Decoding.decode/ONEVENT/USUAL}: library, then order. */
    String name() {
        return benchmark.getSimpleName() + "." + method + "/" + String.join("/", parameters.values());
    }

    /** Which payloads it is about. */
    Order order() {
        return Order.valueOf(parameters.getOrDefault("order", Order.USUAL.name()));
    }

    /** What it may share a JVM with if it must: cells of the same library. Ways to dispatch spoil each other's figures. */
    String group() {
        String alone = benchmark == Dispatching.class ? name() : benchmark.getSimpleName();
        return parameters.getOrDefault("library", alone);
    }
}

package dev.onevent.example.benchmark.contender;

import java.util.Map;

/** A way to read and write events. */
public interface Contender {

    /** Reads an event. */
    Object decode(byte[] json) throws Exception;

    /** Writes an event that {@link #decode} has given. */
    default byte[] encode(Object event) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** The values of an event that {@link #decode} has given, to be compared. */
    default Map<String, String> values(Object event) {
        return dev.onevent.example.benchmark.payload.Values.of(event);
    }
}

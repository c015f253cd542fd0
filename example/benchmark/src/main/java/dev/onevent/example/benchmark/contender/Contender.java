package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.payload.Values;
import dev.onevent.example.benchmark.routing.Scope;
import java.util.Map;

/** A way to read and write events. */
public interface Contender {

    /** Reads an event. */
    Object decode(byte[] json) throws Exception;

    /**
     * Reads an event that a router handles.
     *
     * @return null where the contender knows a way to find out before it has read all of an event that it does not
     */
    default Object decodeIf(Scope handled, byte[] json) throws Exception {
        return decode(json);
    }

    /** Writes an event that {@link #decode} has given. */
    default byte[] encode(Object event) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** The values of an event that {@link #decode} has given, to be compared. */
    default Map<String, String> values(Object event) {
        return Values.of(event);
    }
}

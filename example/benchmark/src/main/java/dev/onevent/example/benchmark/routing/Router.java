package dev.onevent.example.benchmark.routing;

/** Brings an event to its handler. */
public interface Router {

    /** Routes an event as it came in. */
    void route(byte[] json) throws Exception;

    /** What the handlers have taken so far. */
    long taken();
}

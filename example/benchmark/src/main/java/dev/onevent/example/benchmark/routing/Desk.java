package dev.onevent.example.benchmark.routing;

/** What events are handed to: does next to nothing, so that getting there is what is measured. */
public class Desk {

    private long taken;

    /** Takes an event. */
    final void take(Long id) {
        taken += id == null ? 1 : id;
    }

    /** What has been taken so far. */
    public final long taken() {
        return taken;
    }
}

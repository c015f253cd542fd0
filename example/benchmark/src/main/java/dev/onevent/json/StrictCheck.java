package dev.onevent.json;

import dev.onevent.Limits;

/** What the decoder does to make sure that a document is JSON, and nothing else. No API, hence in this package. */
public final class StrictCheck {

    private StrictCheck() {}

    /** Passes over a value, and returns how many bytes it has. */
    public static int length(byte[] json) {
        JsonReader in = new JsonReader(json, 0, json.length, Limits.DEFAULT);
        in.skip();
        return in.position();
    }
}

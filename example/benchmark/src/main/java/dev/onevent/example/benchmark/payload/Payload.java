package dev.onevent.example.benchmark.payload;

import java.util.Map;

/**
 * An event as it is sent.
 *
 * @param type its type
 * @param json its bytes
 * @param tree what the bytes say
 */
public record Payload(String type, byte[] json, Map<String, Object> tree) {

    /** What a decoder has to make of it: unknown members, and the body of an unknown type, are no typed values. */
    public Map<String, String> values() {
        return Values.of(tree);
    }
}

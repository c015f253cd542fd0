package dev.onevent.example.benchmark.payload;

import java.util.Map;

/**
 * An event as it is sent.
 *
 * @param type its type
 * @param json its bytes
 * @param values what a decoder has to make of it
 */
public record Payload(String type, byte[] json, Map<String, String> values) {}

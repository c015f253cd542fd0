package dev.onevent.example.console.store;

import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands.
 *
 * @param name what it is called, null if that is not known
 * @param json its members and calls, for the page; at most 20,000 characters
 */
public record Standing(@Nullable String name, String json) {}

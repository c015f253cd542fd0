package dev.onevent.json;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a Java type stand in JSON.
 *
 * @param <T> the Java type
 */
public abstract class JsonType<T> {

    /** For generated subclasses. */
    protected JsonType() {}

    /**
     * Reads the value at hand.
     *
     * <p>If the value read would not be written as the same JSON, the reader is told so and keeps the original.
     *
     * @param in a reader, before a value
     * @return the value; null if the JSON is no value of this type
     */
    public abstract @Nullable T read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param value a value of this type
     * @param out where to
     */
    public abstract void write(T value, JsonWriter out);

    /** Reads an element of a list or map, where, unlike for a member, a null may be a value. */
    @Nullable
    T readElement(JsonReader in) {
        return read(in);
    }

    /** Whether null is a value. */
    boolean hasNull() {
        return false;
    }

    /** Whether there is any JSON for a value. */
    boolean isWritable(T value) {
        return true;
    }
}

package dev.onevent.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a Java type stand in JSON.
 *
 * @param <T> the Java type
 */
public abstract class JsonType<T> {

    /** Lists of these values; made when first asked for, and no other when made twice. */
    private @Nullable JsonType<List<T>> list;

    private @Nullable JsonType<Map<String, T>> map;

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

    final JsonType<List<T>> list() {
        JsonType<List<T>> known = list;
        if (known == null) {
            known = new JsonTypes.Lists<>(this);
            list = known;
        }
        return known;
    }

    final JsonType<Map<String, T>> map() {
        JsonType<Map<String, T>> known = map;
        if (known == null) {
            known = new JsonTypes.Maps<>(this);
            map = known;
        }
        return known;
    }

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

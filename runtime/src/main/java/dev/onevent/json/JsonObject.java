package dev.onevent.json;

/**
 * How values stand in JSON that are objects there.
 *
 * @param <T> their Java type
 */
public abstract class JsonObject<T> extends JsonType<T> {

    /** For generated subclasses. */
    protected JsonObject() {}

    /**
     * What stands for an object that is not there.
     *
     * @return the value of an object without members
     */
    public abstract T empty();

    /** Whether a payload of this value is not written. */
    boolean isLeftOut(T value) {
        return value.equals(empty());
    }
}

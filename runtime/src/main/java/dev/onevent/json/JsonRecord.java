package dev.onevent.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a generated record stands for.
 *
 * @param <T> the record
 */
public abstract class JsonRecord<T> extends JsonObject<T> {

    private final Members members;

    /** Made when first asked for; made twice, it is equal. */
    private @Nullable T empty;

    /**
     * For generated subclasses.
     *
     * @param members the names of the record's components in the JSON, in the components' order; then those of members
     *     that are no components
     */
    protected JsonRecord(Members members) {
        this.members = members;
    }

    @Override
    public final @Nullable T read(JsonReader in) {
        return in.isObject() ? readObject(in) : in.misfit();
    }

    /**
     * Reads the object at hand.
     *
     * @param in a reader, before an object
     * @return the record
     */
    protected abstract T readObject(JsonReader in);

    @Override
    public final T empty() {
        T value = empty;
        if (value == null) {
            value = readObject(new JsonReader(new byte[] {'{', '}'}));
            empty = value;
        }
        return value;
    }

    /** Refuses the JSON of another record. */
    void check(Map<String, @Nullable Object> json) {}

    final Members members() {
        return members;
    }

    /**
     * A record of a JSON object; what {@link #toMap} gave, or what another JSON library read.
     *
     * @param json the members
     * @return the record
     * @throws IllegalArgumentException if the map holds what is no JSON, or belongs to another subtype
     */
    public final T fromMap(Map<String, @Nullable Object> json) {
        JsonWriter out = new JsonWriter();
        out.any(Objects.requireNonNull(json, "json"));
        check(json);
        return readObject(new JsonReader(out.toBytes()));
    }

    /**
     * A record as a JSON object.
     *
     * @param value the record
     * @return its members, an unmodifiable map of values that any JSON library writes
     * @throws IllegalArgumentException if {@code extra} or an untyped component holds what is no JSON
     */
    public final Map<String, @Nullable Object> toMap(T value) {
        JsonWriter out = new JsonWriter();
        write(value, out);
        return new JsonReader(out.toBytes()).object();
    }
}

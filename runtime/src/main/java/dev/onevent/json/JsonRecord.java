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

    /**
     * The values of a record's components, in their order.
     *
     * @param value a record
     * @return an element for each component
     */
    protected abstract @Nullable Object[] values(T value);

    /**
     * What of a record's JSON its components do not hold.
     *
     * @param value a record
     * @return its {@code extra}
     */
    protected abstract Map<String, @Nullable Object> extra(T value);

    /**
     * The members that are written as they came in: those of which {@code extra} has an original, which read again still
     * gives what the component holds.
     *
     * @param value a record
     * @return for each member whether its original stands; null if none has one
     */
    protected final boolean @Nullable [] kept(T value) {
        Map<String, @Nullable Object> extra = extra(value);
        return extra.isEmpty() ? null : kept(value, extra);
    }

    private boolean @Nullable [] kept(T value, Map<String, @Nullable Object> extra) {
        JsonWriter originals = null;
        boolean[] kept = new boolean[members.size()];
        for (Map.Entry<String, @Nullable Object> entry : extra.entrySet()) {
            int name = members.find(entry.getKey());
            if (name >= 0) {
                if (originals == null) {
                    originals = new JsonWriter();
                    originals.beginObject();
                }
                originals.name(entry.getKey());
                originals.any(entry.getValue());
                kept[members.memberOf(name)] = true;
            }
        }
        if (originals == null) {
            return null;
        }
        originals.endObject(members, null, Map.of());
        @Nullable Object[] was = values(readObject(new JsonReader(originals.toBytes())));
        @Nullable Object[] is = values(value);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= i < is.length && Objects.equals(was[i], is[i]);
        }
        return kept;
    }

    /**
     * A record of a JSON object; what {@link #toMap} gave, or what another JSON library read.
     *
     * @param json the members
     * @return the record
     */
    public final T fromMap(Map<String, @Nullable Object> json) {
        JsonWriter out = new JsonWriter();
        out.any(json);
        return readObject(new JsonReader(out.toBytes()));
    }

    /**
     * A record as a JSON object.
     *
     * @param value the record
     * @return its members, an unmodifiable map of values that any JSON library writes
     */
    public final Map<String, @Nullable Object> toMap(T value) {
        JsonWriter out = new JsonWriter();
        write(value, out);
        return new JsonReader(out.toBytes()).object();
    }
}

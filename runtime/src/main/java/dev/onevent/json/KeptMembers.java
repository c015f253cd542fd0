package dev.onevent.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of a record that are written as they came in: those of which {@code extra} has an original, which read
 * again still gives what the component holds. It is handed the components as a writer is, first what the originals give and
 * then what the record holds.
 */
final class KeptMembers extends JsonWriter {

    private static final byte[] NOTHING = {};

    private final @Nullable Object[] originals;
    private final boolean[] kept;
    private boolean compares;

    private KeptMembers(boolean[] hasOriginal) {
        super(NOTHING);
        this.kept = hasOriginal;
        this.originals = new Object[hasOriginal.length];
    }

    /** For each member whether its original stands; null if none has one. */
    static <T> boolean @Nullable [] of(JsonRecord<T> type, T record, Map<String, @Nullable Object> extra) {
        Members members = type.members();
        JsonWriter json = null;
        boolean[] hasOriginal = new boolean[members.size()];
        for (Map.Entry<String, @Nullable Object> entry : extra.entrySet()) {
            int name = members.find(entry.getKey());
            if (name >= 0) {
                if (json == null) {
                    json = new JsonWriter();
                    json.beginObject();
                }
                json.name(entry.getKey());
                json.any(entry.getValue());
                hasOriginal[members.memberOf(name)] = true;
            }
        }
        if (json == null) {
            return null;
        }
        json.endObject();
        KeptMembers finding = new KeptMembers(hasOriginal);
        type.write(type.readObject(new JsonReader(json.toBytes())), finding);
        finding.compares = true;
        type.write(record, finding);
        return finding.kept;
    }

    @Override
    boolean takesComponentsOnly() {
        return true;
    }

    @Override
    public <T> boolean @Nullable [] beginObject(JsonRecord<T> type, T record, Map<String, @Nullable Object> extra) {
        return null;
    }

    /** Nothing: it is no component, and has no original that could stand. */
    @Override
    public void text(Members members, int member, String text) {
        kept[member] = false;
    }

    @Override
    public <T> void member(
            Members members, boolean @Nullable [] unused, int member, @Nullable T value, JsonType<T> type) {
        if (compares) {
            kept[member] &= Objects.equals(originals[member], value);
        } else {
            originals[member] = value;
        }
    }

    @Override
    public void endObject(Members members, boolean @Nullable [] unused, Map<String, @Nullable Object> extra) {
        // Nothing is written.
    }
}

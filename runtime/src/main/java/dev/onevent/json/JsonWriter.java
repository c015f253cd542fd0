package dev.onevent.json;

import dev.onevent.Raw;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes compact JSON in UTF-8. */
public sealed class JsonWriter extends JsonBytes permits KeptMembers {

    private static final int SMALL_SIZE = 256;

    /** A writer to an array, which is grown as needed. */
    JsonWriter(byte[] bytes) {
        super(bytes);
    }

    JsonWriter() {
        this(new byte[SMALL_SIZE]);
    }

    /** A writer of an event, to an array that is to be given back. */
    static JsonWriter ofEvent() {
        return new JsonWriter(borrow());
    }

    /**
     * Writes what came in.
     *
     * @param raw the bytes of a malformed event
     */
    public void raw(Raw raw) {
        raw(raw.bytes());
    }

    /**
     * Begins the object of a record.
     *
     * @param type how the record stands in JSON
     * @param record the record
     * @param extra its {@code extra}
     * @param <T> the class of the record
     * @return for each member whether it is to be written as it came in; null if none is
     */
    public <T> boolean @Nullable [] beginObject(JsonRecord<T> type, T record, Map<String, @Nullable Object> extra) {
        beginObject();
        return extra.isEmpty() ? null : KeptMembers.of(type, record, extra);
    }

    void beginObject() {
        raw('{');
    }

    /** Whether this writes nothing and only compares the components of one record, so that payloads are passed over. */
    boolean takesComponentsOnly() {
        return false;
    }

    /**
     * Writes a member that is no component of the object's record.
     *
     * @param members the members of the object
     * @param member the member's index
     * @param text its value
     */
    public void text(Members members, int member, String text) {
        members.get(member).write(this, isFirst());
        text(text);
    }

    /**
     * Writes a member that is a component of the object's record, unless it has no value or its original is to be written
     * instead.
     *
     * @param members the members of the object
     * @param kept what {@link #beginObject} gave
     * @param member the member's index
     * @param value its value, null for none
     * @param type how the value stands in JSON
     * @param <T> the type of the value
     */
    public <T> void member(
            Members members, boolean @Nullable [] kept, int member, @Nullable T value, JsonType<T> type) {
        if (value != null && (kept == null || !kept[member]) && type.isWritable(value)) {
            members.get(member).write(this, isFirst());
            type.write(value, this);
        }
    }

    /**
     * Writes the members of an object that are no components of its record, and the originals that are to be kept, and
     * ends the object.
     *
     * @param members the members of the object
     * @param kept what {@link #beginObject} gave
     * @param extra the record's {@code extra}
     */
    public void endObject(Members members, boolean @Nullable [] kept, Map<String, @Nullable Object> extra) {
        if (!extra.isEmpty()) {
            originals(members, kept, extra);
        }
        endObject();
    }

    private void originals(Members members, boolean @Nullable [] kept, Map<String, @Nullable Object> extra) {
        for (Map.Entry<String, @Nullable Object> entry : extra.entrySet()) {
            int name = members.find(entry.getKey());
            if (name < 0 || kept != null && kept[members.memberOf(name)]) {
                name(entry.getKey());
                any(entry.getValue());
            }
        }
    }

    void endObject() {
        raw('}');
    }

    /** Writes a member's name and the colon, after a comma if it is not the first. */
    void name(String name) {
        separate();
        text(name);
        raw(':');
    }

    private void separate() {
        if (!isFirst()) {
            raw(',');
        }
    }

    private boolean isFirst() {
        byte last = last();
        return last == '{' || last == '[';
    }

    <T> void list(List<T> list, JsonType<T> type) {
        raw('[');
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            if (element == null || type.isWritable(element)) {
                separate();
                element(element, type);
            }
        }
        raw(']');
    }

    <T> void map(Map<String, T> map, JsonType<T> type) {
        raw('{');
        for (Map.Entry<String, T> entry : map.entrySet()) {
            T value = entry.getValue();
            if (value == null || type.isWritable(value)) {
                name(entry.getKey());
                element(value, type);
            }
        }
        raw('}');
    }

    private <T> void element(@Nullable T value, JsonType<T> type) {
        if (value == null) {
            any(null);
        } else {
            type.write(value, this);
        }
    }

    /** Writes a value of the JSON model. */
    void any(@Nullable Object value) {
        if (value == null) {
            ascii("null");
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Boolean bool) {
            ascii(bool.toString());
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> elements) {
            array(elements);
        } else if (value instanceof Object[] elements) {
            array(Arrays.asList(elements));
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: a " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> map) {
        raw('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            name(Unmodifiable.name(entry.getKey()));
            any(entry.getValue());
        }
        raw('}');
    }

    private void array(Collection<?> elements) {
        raw('[');
        for (Object element : elements) {
            separate();
            any(element);
        }
        raw(']');
    }

    void time(Instant time) {
        raw('"');
        if (!Times.write(time, this)) {
            ascii(time.toString());
        }
        raw('"');
    }

    void number(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            decimal(number.longValue());
        } else if (number instanceof Double && Double.isFinite(number.doubleValue())) {
            decimal(number.doubleValue());
        } else if (Numbers.isWritable(number)) {
            ascii(number.toString());
        } else {
            throw new IllegalArgumentException("no JSON number: " + number);
        }
    }
}

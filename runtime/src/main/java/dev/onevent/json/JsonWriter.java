package dev.onevent.json;

import dev.onevent.Raw;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes compact JSON in UTF-8. */
public final class JsonWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes = new byte[512];
    private int length;

    JsonWriter() {}

    /** What was written, as an array of its own. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    int length() {
        return length;
    }

    /**
     * Writes what came in.
     *
     * @param raw the bytes of a malformed event
     */
    public void raw(Raw raw) {
        raw(raw.bytes());
    }

    private void raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
    }

    /** Begins an object. */
    public void beginObject() {
        raw('{');
    }

    /**
     * Writes a member, unless it has no value or its original is to be written instead.
     *
     * @param members the members of the object
     * @param kept what {@link JsonRecord#kept} gave for the object
     * @param member the member's index
     * @param value its value, null for none
     * @param type how the value stands in JSON
     * @param <T> the type of the value
     */
    public <T> void member(
            Members members, boolean @Nullable [] kept, int member, @Nullable T value, JsonType<T> type) {
        if (value != null && (kept == null || !kept[member]) && type.isWritable(value)) {
            separate();
            raw(members.get(member).json());
            type.write(value, this);
        }
    }

    /**
     * Writes the members of an object that are no components of its record, and the originals that are to be kept, and
     * ends the object.
     *
     * @param members the members of the object
     * @param kept what {@link JsonRecord#kept} gave for the object
     * @param extra the record's {@code extra}
     */
    public void endObject(Members members, boolean @Nullable [] kept, Map<String, @Nullable Object> extra) {
        for (Map.Entry<String, @Nullable Object> entry : extra.entrySet()) {
            int name = members.find(entry.getKey());
            if (name < 0 || kept != null && kept[members.memberOf(name)]) {
                name(entry.getKey());
                any(entry.getValue());
            }
        }
        endObject();
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
        byte last = bytes[length - 1];
        if (last != '{' && last != '[') {
            raw(',');
        }
    }

    <T> void list(List<T> list, JsonType<T> type) {
        raw('[');
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            if (type.isWritable(element)) {
                separate();
                type.write(element, this);
            }
        }
        raw(']');
    }

    <T> void map(Map<String, T> map, JsonType<T> type) {
        raw('{');
        for (Map.Entry<String, T> entry : map.entrySet()) {
            if (type.isWritable(entry.getValue())) {
                name(entry.getKey());
                type.write(entry.getValue(), this);
            }
        }
        raw('}');
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
        } else if (value instanceof Iterable<?> elements) {
            array(elements);
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: a " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> map) {
        raw('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            name(String.valueOf(entry.getKey()));
            any(entry.getValue());
        }
        raw('}');
    }

    private void array(Iterable<?> elements) {
        raw('[');
        for (Object element : elements) {
            separate();
            any(element);
        }
        raw(']');
    }

    void number(Number number) {
        if (!(number instanceof BigDecimal) && !Double.isFinite(number.doubleValue()) && isFloating(number)) {
            throw new IllegalArgumentException("no JSON number: " + number);
        }
        ascii(number.toString());
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    void text(String text) {
        raw('"');
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c >= ' ' && c != '"' && c != '\\') {
                raw(c);
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                utf8(Character.toCodePoint(c, text.charAt(i)));
            } else if (Character.isSurrogate(c)) {
                unicode(c);
            } else {
                utf8(c);
            }
        }
        raw('"');
    }

    /** Writes a code point as it is, in one to four bytes. */
    void utf8(int point) {
        if (point < 0x80) {
            raw(point);
        } else if (point < 0x800) {
            raw(0xC0 | point >> 6);
            raw(0x80 | point & 0x3F);
        } else if (point < 0x1_0000) {
            raw(0xE0 | point >> 12);
            raw(0x80 | point >> 6 & 0x3F);
            raw(0x80 | point & 0x3F);
        } else {
            raw(0xF0 | point >> 18);
            raw(0x80 | point >> 12 & 0x3F);
            raw(0x80 | point >> 6 & 0x3F);
            raw(0x80 | point & 0x3F);
        }
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escaped(c);
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> {
                if (c < ' ') {
                    unicode(c);
                } else {
                    raw(c);
                }
            }
        }
    }

    private void escaped(char c) {
        raw('\\');
        raw(c);
    }

    /** A surrogate without its other half has no UTF-8, but it has an escape. */
    private void unicode(char c) {
        escaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            raw(HEX[c >> shift & 0xF]);
        }
    }

    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            raw(text.charAt(i));
        }
    }

    private void raw(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(more, length)));
        }
    }
}

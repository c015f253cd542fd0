package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes single members with jackson-core; what is null is left out. */
final class WrittenValues {

    /** Writes an item of a list. */
    interface Writing<T> {
        void write(JsonGenerator g, T value) throws IOException;
    }

    private WrittenValues() {}

    static void text(JsonGenerator g, SerializableString name, String value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeString(value);
        }
    }

    static void number(JsonGenerator g, SerializableString name, Long value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeNumber(value);
        }
    }

    static void number(JsonGenerator g, SerializableString name, Integer value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeNumber(value);
        }
    }

    static void number(JsonGenerator g, SerializableString name, Double value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeNumber(value);
        }
    }

    static void flag(JsonGenerator g, SerializableString name, Boolean value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeBoolean(value);
        }
    }

    static void instant(JsonGenerator g, SerializableString name, Instant value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeString(Times.text(value));
        }
    }

    static void constant(JsonGenerator g, SerializableString name, Enum<?> value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            g.writeString(value.name());
        }
    }

    static <T> void list(JsonGenerator g, SerializableString name, List<T> values, Writing<T> item) throws IOException {
        if (values != null) {
            g.writeFieldName(name);
            g.writeStartArray();
            for (T value : values) {
                item.write(g, value);
            }
            g.writeEndArray();
        }
    }

    static void any(JsonGenerator g, SerializableString name, Object value) throws IOException {
        if (value != null) {
            g.writeFieldName(name);
            any(g, value);
        }
    }

    static void any(JsonGenerator g, Object value) throws IOException {
        if (value instanceof String text) {
            g.writeString(text);
        } else if (value instanceof Map<?, ?> object) {
            g.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                g.writeFieldName((String) member.getKey());
                any(g, member.getValue());
            }
            g.writeEndObject();
        } else if (value instanceof List<?> list) {
            g.writeStartArray();
            for (Object each : list) {
                any(g, each);
            }
            g.writeEndArray();
        } else {
            // A number, a boolean or null.
            g.writeObject(value);
        }
    }
}

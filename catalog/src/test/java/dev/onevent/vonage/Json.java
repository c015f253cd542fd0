package dev.onevent.vonage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** JSON as another library sees it: what events are compared with. */
final class Json {

    /** Without a table of names: made up ones would fill it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Json() {}

    /** What bytes are, as far as events are concerned. */
    enum Kind {
        NOT_UTF8,
        NO_JSON,
        NO_OBJECT,
        WITHOUT_TYPE,
        TYPE_TWICE,
        EVENT
    }

    /** The value that bytes are; null if they are no JSON. Of members that are repeated the last counts. */
    static @Nullable JsonNode read(byte[] bytes) {
        String text = text(bytes);
        return text == null ? null : read(text);
    }

    static @Nullable JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? null : node;
        } catch (JsonProcessingException | NumberFormatException noJson) {
            return null;
        }
    }

    /** The text that bytes are, without a byte order mark; null if they are not UTF-8. Jackson itself is not so strict. */
    private static @Nullable String text(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What bytes are; a second look, for types that stand twice are one in the tree. */
    static Kind kind(byte[] bytes) {
        return kind(bytes, read(bytes));
    }

    static Kind kind(byte[] bytes, @Nullable JsonNode node) {
        String text = text(bytes);
        if (text == null) {
            return Kind.NOT_UTF8;
        }
        if (node == null) {
            return Kind.NO_JSON;
        }
        if (!node.isObject()) {
            return Kind.NO_OBJECT;
        }
        int types = types(text);
        if (types > 1) {
            return Kind.TYPE_TWICE;
        }
        return node.path("type").isTextual() && !node.path("type").textValue().isEmpty()
                ? Kind.EVENT
                : Kind.WITHOUT_TYPE;
    }

    private static int types(String object) {
        int types = 0;
        try (JsonParser parser = FACTORY.createParser(object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                types += parser.currentName().equals("type") ? 1 : 0;
                parser.nextToken();
                parser.skipChildren();
            }
            return types;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether two values are the same JSON: numbers by value, members in any order. */
    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
            return false;
        }
        if (one.isObject()) {
            boolean same = true;
            for (Iterator<String> names = one.fieldNames(); same && names.hasNext(); ) {
                String name = names.next();
                same = same(one.get(name), other.get(name));
            }
            return same;
        }
        if (one.isArray()) {
            boolean same = true;
            for (int i = 0; same && i < one.size(); i++) {
                same = same(one.get(i), other.get(i));
            }
            return same;
        }
        return one.equals(other);
    }

    static boolean same(byte[] one, byte[] other) {
        return same(read(one), read(other));
    }

    static boolean same(byte[] one, String other) {
        return same(read(one), read(other));
    }

    /** A value as maps and lists. */
    static Object value(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static String write(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.onevent.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** JSON as another library sees it, with UTF-8 as strict as the JDK's: what ours is held against. */
final class Jackson {

    /** Without a table of names: made-up ones would fill it. */
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Jackson() {}

    /** The value that bytes are; null if they are no JSON. Of members that are repeated the last counts. */
    static @Nullable JsonNode read(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
            return node.isMissingNode() ? null : node;
        } catch (JsonProcessingException | CharacterCodingException | NumberFormatException noJson) {
            return null;
        }
    }

    /** Whether two texts are the same JSON: numbers by value, members in any order. */
    static boolean same(byte[] one, byte[] other) {
        return same(read(one), read(other));
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null || one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
            return false;
        }
        if (one.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        boolean same = !one.isValueNode() || one.equals(other);
        for (Iterator<String> names = one.fieldNames(); same && names.hasNext(); ) {
            String name = names.next();
            same = same(one.get(name), other.get(name));
        }
        for (int i = 0; same && one.isArray() && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }
}

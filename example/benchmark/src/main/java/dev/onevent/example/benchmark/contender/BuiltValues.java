package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts single members into nodes; what is null is left out. */
final class BuiltValues {

    private BuiltValues() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void text(ObjectNode n, String name, String value) {
        if (value != null) {
            n.put(name, value);
        }
    }

    static void number(ObjectNode n, String name, Long value) {
        if (value != null) {
            n.put(name, value);
        }
    }

    static void number(ObjectNode n, String name, Integer value) {
        if (value != null) {
            n.put(name, value);
        }
    }

    static void number(ObjectNode n, String name, Double value) {
        if (value != null) {
            n.put(name, value);
        }
    }

    static void flag(ObjectNode n, String name, Boolean value) {
        if (value != null) {
            n.put(name, value);
        }
    }

    static void instant(ObjectNode n, String name, Instant value) {
        if (value != null) {
            n.put(name, Times.text(value));
        }
    }

    static void constant(ObjectNode n, String name, Enum<?> value) {
        if (value != null) {
            n.put(name, value.name());
        }
    }

    static void set(ObjectNode n, String name, JsonNode value) {
        if (value != null) {
            n.set(name, value);
        }
    }

    static <T> void list(ObjectNode n, String name, List<T> values, Function<T, JsonNode> item) {
        if (values != null) {
            ArrayNode array = n.putArray(name);
            for (T value : values) {
                array.add(item.apply(value));
            }
        }
    }

    static void any(ObjectNode n, String name, Object value) {
        set(n, name, node(value));
    }

    /** Null for null. */
    static JsonNode node(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof String text) {
            return nodes.textNode(text);
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((name, each) -> object.set((String) name, node(each)));
            return object;
        } else if (value instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode(list.size());
            list.forEach(each -> array.add(node(each)));
            return array;
        } else if (value instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        return number(value);
    }

    private static JsonNode number(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Integer number) {
            return nodes.numberNode(number.intValue());
        } else if (value instanceof Long number) {
            return nodes.numberNode(number.longValue());
        }
        return value == null ? null : nodes.numberNode(((Number) value).doubleValue());
    }
}

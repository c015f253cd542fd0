package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes single values from nodes; absent ones are null. */
final class TreeValues {

    private TreeValues() {}

    private static boolean isNull(JsonNode node) {
        return node == null || node.isNull();
    }

    static String text(JsonNode node) {
        return isNull(node) ? null : node.textValue();
    }

    static Long integer(JsonNode node) {
        return isNull(node) ? null : node.longValue();
    }

    static Integer shortInteger(JsonNode node) {
        return isNull(node) ? null : node.intValue();
    }

    static Double number(JsonNode node) {
        return isNull(node) ? null : node.doubleValue();
    }

    static Boolean flag(JsonNode node) {
        return isNull(node) ? null : node.booleanValue();
    }

    static Instant instant(JsonNode node) {
        return isNull(node) ? null : Times.instant(node.textValue());
    }

    static <E> E constant(JsonNode node, Function<String, E> valueOf) {
        return isNull(node) ? null : valueOf.apply(node.textValue());
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> item) {
        if (isNull(node)) {
            return null;
        }
        List<T> list = new ArrayList<>(node.size());
        for (JsonNode each : node) {
            list.add(item.apply(each));
        }
        return list;
    }

    static Map<String, Object> object(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        node.properties().forEach(member -> object.put(member.getKey(), any(member.getValue())));
        return object;
    }

    static Object any(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> list(node, TreeValues::any);
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            default -> node.numberValue();
        };
    }
}

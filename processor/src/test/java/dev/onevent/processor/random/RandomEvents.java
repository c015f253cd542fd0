package dev.onevent.processor.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as a catalog has them, and with something that it has not here and there. */
final class RandomEvents {

    /** Values that fit some type, or none. */
    private static final List<Object> VALUES = List.of(
            true,
            0,
            -1,
            1L << 31,
            Long.MAX_VALUE,
            new BigInteger("123456789012345678901234567890"),
            1.5,
            -0.0,
            1e300,
            new BigDecimal("-1e-400"),
            new BigDecimal("1.10"),
            new BigDecimal("1E+3"),
            "text",
            "42",
            List.of(),
            Map.of(),
            List.of(1, "a", List.of(-0.0)),
            Map.of("a", 1));

    private static final int DEEPEST = 5;

    private final Draw draw;
    private final Map<String, Object> catalog;

    RandomEvents(Draw draw, Map<String, Object> catalog) {
        this.draw = draw;
        this.catalog = catalog;
    }

    /** One event. */
    Map<String, Object> next() {
        Map<String, Object> events = map(catalog.get("events"));
        String name = draw.of(List.copyOf(events.keySet()));
        Map<String, Object> event = map(events.get(name));
        Object payload = payload(event);

        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(Map.of(text(catalog, "discriminator"), type(name, event)));
        parts.add(object(map(catalog.get("envelope")), 1));
        if (catalog.containsKey("payload")) {
            parts.add(at(List.of(text(catalog, "payload").split("\\.")), payload));
        } else if (payload instanceof Map<?, ?>) {
            parts.add(map(payload));
        }
        if (draw.percent(30)) {
            draw.shuffle(parts);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        parts.forEach(part -> part.forEach(whole::putIfAbsent));
        return whole;
    }

    private String type(String name, Map<String, Object> event) {
        if (draw.percent(3)) {
            return draw.word("values");
        }
        return event.containsKey("prefix")
                ? event.get("prefix") + draw.of(List.of("abc", "x:y", "", "ä", "(", "1"))
                : name;
    }

    private Map<String, Object> at(List<String> path, @Nullable Object payload) {
        Map<String, Object> holder = new LinkedHashMap<>();
        if (draw.percent(10)) {
            holder.put("beside", value());
        }
        if (draw.percent(95)) {
            holder.put(
                    path.get(0),
                    path.size() == 1 || draw.percent(3) ? payload : at(path.subList(1, path.size()), payload));
        }
        return holder;
    }

    // Payloads

    private @Nullable Object payload(Map<String, Object> event) {
        Object fields = event.get("fields");
        for (Object group = event.get("group"); fields == null && group != null; ) {
            Map<String, Object> of = map(map(catalog.get("groups")).get(group));
            fields = of.get("fields");
            group = of.get("of");
        }
        if (!event.containsKey("subtypes")) {
            return payloadOf(fields);
        }
        Map<String, Object> subtypes = map(event.get("subtypes"));
        Map<String, Object> of = map(subtypes.get("of"));
        String text = draw.of(List.copyOf(of.keySet()));
        Object payload = payloadOf(map(of.get(text)).get("fields"));
        if (payload instanceof Map<?, ?>) {
            Map<String, Object> split = new LinkedHashMap<>(map(payload));
            split.put(text(subtypes, "on"), draw.percent(90) ? text : value());
            return split;
        }
        return payload;
    }

    private @Nullable Object payloadOf(@Nullable Object fields) {
        if (draw.percent(4)) {
            return value();
        }
        if (fields == null) {
            return Map.of("undocumented", draw.word("values"));
        }
        return fields instanceof String shared ? ofType(shared, 0) : object(map(fields), 0);
    }

    private Map<String, Object> object(Map<String, Object> fields, int depth) {
        List<String> names = new ArrayList<>(fields.keySet());
        if (draw.percent(40)) {
            draw.shuffle(names);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name : names) {
            Object field = fields.get(name);
            if (draw.percent(75)) {
                object.put(alias(name, field), ofType(field, depth + 1));
            }
            if (draw.percent(3)) {
                object.put(name, value());
            }
        }
        if (draw.percent(15)) {
            object.put(draw.word("members"), value());
        }
        return object;
    }

    private String alias(String name, @Nullable Object field) {
        return field instanceof Map<?, ?> of && of.get("aliases") instanceof List<?> aliases && draw.percent(40)
                ? String.valueOf(draw.of(aliases))
                : name;
    }

    // Values

    private @Nullable Object value() {
        return draw.percent(8) ? null : draw.of(VALUES);
    }

    private @Nullable Object ofType(@Nullable Object type, int depth) {
        if (depth > DEEPEST || draw.percent(12)) {
            return value();
        }
        if (type instanceof String name) {
            return ofName(name, depth);
        }
        Map<String, Object> shape = map(type);
        if (shape.containsKey("type")) {
            return ofType(shape.get("type"), depth);
        }
        if (shape.containsKey("fields")) {
            return object(map(shape.get("fields")), depth);
        }
        Object text = draw.of((List<?>) shape.get("enum"));
        return text instanceof Map<?, ?> named ? named.get("value") : text;
    }

    private @Nullable Object ofName(String type, int depth) {
        if (type.startsWith("[")) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = draw.below(4); i > 0; i--) {
                list.add(ofType(inner(type), depth + 1));
            }
            return list;
        }
        if (type.startsWith("{")) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = draw.below(4); i > 0; i--) {
                map.put(draw.word("values"), ofType(inner(type), depth + 1));
            }
            return map;
        }
        return switch (type) {
            case "string" -> draw.word("values");
            case "boolean" -> draw.percent(50);
            case "int", "long" -> draw.percent(30) ? draw.of(List.of("12", "1e2", 1e2, 1L << 40)) : draw.number() >> 40;
            case "double", "decimal" -> draw.percent(30) ? draw.of(List.of(1, "1.5", -0.0, "-0")) : draw.fraction();
            case "instant" -> Instant.ofEpochMilli(draw.number() >> 24).toString();
            case "any" -> value();
            case "object" -> Map.of("member", draw.word("values"));
            default -> ofType(map(catalog.get("types")).get(type), depth);
        };
    }

    private static String inner(String type) {
        return type.substring(1, type.length() - 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }
}

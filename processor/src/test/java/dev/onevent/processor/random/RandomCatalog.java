package dev.onevent.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A catalog of whatever the language allows, in any combination, with more or fewer names that make trouble. */
final class RandomCatalog {

    private static final List<String> SCALARS =
            List.of("string", "boolean", "int", "long", "double", "decimal", "instant", "object", "any");

    private static final int DEEPEST = 3;

    private final Draw draw;

    /** How many names of a hundred make trouble: of catalogs with many of them few are without a mistake. */
    private final int trouble;

    /** The shared types with fields, and all. */
    private final List<String> records = new ArrayList<>();

    private final List<String> types = new ArrayList<>();

    private final Map<String, Object> groups = new LinkedHashMap<>();

    private RandomCatalog(Draw draw) {
        this.draw = draw;
        this.trouble = draw.of(List.of(0, 1, 4, 12, 60));
    }

    static Map<String, Object> of(Draw draw) {
        return new RandomCatalog(draw).catalog();
    }

    private Map<String, Object> catalog() {
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("catalog", doc());
        catalog.put("version", "1.2");
        catalog.put("root", draw.word("roots"));
        catalog.put("discriminator", draw.word("discriminators"));
        if (draw.percent(60)) {
            catalog.put("payload", draw.word("payloads"));
        }
        if (draw.percent(40)) {
            catalog.put("pages", List.of("items", "_embedded.events"));
        }
        catalog.put("envelope", fields(2));
        catalog.put("types", types());
        addGroups();
        catalog.put("groups", groups);
        catalog.put("events", events());
        return catalog;
    }

    private String doc() {
        return draw.percent(trouble) ? draw.word("docs") : "Said of it.";
    }

    private String name(String kind, String plain) {
        return draw.percent(trouble) ? draw.word(kind) : plain + draw.below(200);
    }

    private String member() {
        return name("members", "member_");
    }

    private Set<String> names(String kind, int most) {
        Set<String> names = new LinkedHashSet<>();
        IntStream.range(0, draw.below(most)).forEach(i -> names.add(draw.word(kind)));
        return names;
    }

    // Types

    private Map<String, Object> types() {
        for (String name : names("types", 4)) {
            (draw.percent(75) ? records : types).add(name);
        }
        types.addAll(records);
        Map<String, Object> shared = new LinkedHashMap<>();
        for (String name : types) {
            Map<String, Object> type = records.contains(name) ? new LinkedHashMap<>() : texts();
            if (records.contains(name)) {
                type.put("fields", fields(1));
            }
            type.put("doc", doc());
            shared.put(name, type);
        }
        return shared;
    }

    private Map<String, Object> fields(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        IntStream.range(0, draw.below(6)).forEach(i -> fields.put(member(), field(depth)));
        return fields;
    }

    private Object field(int depth) {
        return switch (draw.below(8)) {
            case 0 -> shape(depth);
            case 1, 2 -> {
                Map<String, Object> field = draw.percent(30) ? shape(depth) : map("type", type());
                field.put("doc", doc());
                if (draw.percent(30)) {
                    field.put("aliases", draw.percent(70) ? List.of(member()) : List.of(member(), member()));
                }
                if (draw.percent(15)) {
                    field.put("name", draw.word("names"));
                }
                yield field;
            }
            default -> type();
        };
    }

    private Map<String, Object> shape(int depth) {
        return depth < DEEPEST && draw.percent(60) ? map("fields", fields(depth + 1)) : texts();
    }

    private Map<String, Object> texts() {
        Set<Object> texts = new LinkedHashSet<>();
        for (int i = draw.below(5); i >= 0; i--) {
            String text = name("texts", "v");
            texts.add(draw.percent(10) ? map("value", text, "name", draw.word("names")) : text);
        }
        return map("enum", new ArrayList<>(texts));
    }

    private String type() {
        String type = !types.isEmpty() && draw.percent(30) ? draw.of(types) : draw.of(SCALARS);
        while (draw.percent(20)) {
            type = draw.percent(60) ? "[" + type + "]" : "{" + type + "}";
        }
        return type;
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static Map<String, Object> map(String key, Object value, String other, Object otherValue) {
        Map<String, Object> map = map(key, value);
        map.put(other, otherValue);
        return map;
    }

    // Groups and events

    private void addGroups() {
        String above = null;
        for (String name : names("groups", 4)) {
            Map<String, Object> group = draw.percent(25) ? payload() : new LinkedHashMap<>();
            group.put("doc", doc());
            if (above != null && draw.percent(40)) {
                group.put("of", above);
            }
            groups.put(name, group);
            above = name;
        }
    }

    private Map<String, Object> payload() {
        return switch (draw.below(3)) {
            case 0 -> map("fields", fields(0));
            case 1 -> records.isEmpty() ? map("fields", Map.of()) : map("fields", draw.of(records));
            default -> new LinkedHashMap<>();
        };
    }

    private Map<String, Object> events() {
        Map<String, Object> events = new LinkedHashMap<>();
        for (String group : groups.keySet()) {
            String name = group + ":" + name("events", "thing:e");
            events.put(name, event(name, group));
        }
        for (int i = draw.below(7); i > 0; i--) {
            String name = name("events", "thing:e");
            boolean isAlone = groups.isEmpty() || draw.percent(50);
            events.put(name, event(name, isAlone ? "" : draw.of(List.copyOf(groups.keySet()))));
        }
        return events;
    }

    private Map<String, Object> event(String name, String group) {
        Map<String, Object> event = new LinkedHashMap<>();
        boolean isGiven = false;
        if (!group.isEmpty()) {
            event.put("group", group);
            isGiven = groups.get(group) instanceof Map<?, ?> of && of.containsKey("fields");
        }
        if (!isGiven || draw.percent(5)) {
            event.putAll(draw.percent(15) ? map("subtypes", subtypes()) : payload());
        }
        if (draw.percent(10)) {
            event.put("prefix", name + ":");
            event.put("pattern", draw.percent(trouble) ? draw.word("patterns") : "[a-z:]+");
        }
        if (draw.percent(10)) {
            event.put("name", draw.word("names"));
        }
        event.put("doc", doc());
        if (draw.percent(10)) {
            event.put("deprecated", draw.percent(80) ? true : Map.of("replaced-by", name("events", "thing:e")));
        }
        if (draw.percent(5)) {
            event.put("since", draw.of(List.of("1", "1.0", "1.2", "1.10")));
        }
        if (draw.percent(15)) {
            event.put("documented", map("one", map("page", doc()), doc(), Map.of()));
        }
        return event;
    }

    private Map<String, Object> subtypes() {
        Map<String, Object> of = new LinkedHashMap<>();
        for (int i = draw.below(3); i >= 0; i--) {
            of.put(name("events", "kind"), payload());
        }
        return map("on", member(), "of", of);
    }
}

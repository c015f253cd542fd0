package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.ListOf;
import dev.onevent.processor.catalog.Catalog.MapOf;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Shared;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types by name: those that are built in, and those that stand under {@code types}. */
final class SharedTypes {

    /** Deeper nested than anyone means it. */
    private static final int MAX_DEPTH = 20;

    private static final Map<String, Scalar> SCALARS = new HashMap<>();
    private static final List<String> BUILT_IN = new ArrayList<>();

    /** What the built-in types are called elsewhere. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("array", "[any]"),
            Map.entry("bigdecimal", "decimal"),
            Map.entry("bigint", "long"),
            Map.entry("bool", "boolean"),
            Map.entry("date", "string"),
            Map.entry("date-time", "instant"),
            Map.entry("datetime", "instant"),
            Map.entry("email", "string"),
            Map.entry("float", "double"),
            Map.entry("int32", "int"),
            Map.entry("int64", "long"),
            Map.entry("integer", "int"),
            Map.entry("json", "any"),
            Map.entry("list", "[any]"),
            Map.entry("map", "object"),
            Map.entry("number", "double"),
            Map.entry("str", "string"),
            Map.entry("text", "string"),
            Map.entry("uri", "string"),
            Map.entry("url", "string"),
            Map.entry("uuid", "string"));

    /** What may be a text or a number in the JSON. */
    private static final Set<String> TIMES = Set.of("timestamp", "time", "epoch", "unixtime");

    /** Lists and maps as they are written in Java, and maps with the type of their names. */
    private static final Pattern LIST = Pattern.compile("(?i)(?:array|list|set)<\\s*(.+?)\\s*>");

    private static final Pattern MAP = Pattern.compile("(?i)(?:map<[^,]*,|\\{\\s*string\\s*:)\\s*(.+?)\\s*[>}]");

    static {
        for (Scalar scalar : Scalar.values()) {
            SCALARS.put(scalar.catalogName(), scalar);
            BUILT_IN.add(scalar.catalogName());
        }
    }

    private final Overlay overlay;
    private final Map<String, Yaml.Entry> entries;
    private final Problems problems;

    /** The Java names of those that have a shape of their own. */
    private final Map<String, String> javaNames = new HashMap<>();

    /** Those that stand for another type, while that is looked up. */
    private final Set<String> open = new LinkedHashSet<>();

    /** Those that stand for themselves, as has been said. */
    private final Set<String> endless = new HashSet<>();

    SharedTypes(Overlay overlay, Problems problems) {
        this.overlay = overlay;
        this.entries = overlay.entries(Section.TYPES);
        this.problems = problems;
    }

    static boolean isBuiltIn(String name) {
        return SCALARS.containsKey(name);
    }

    /** Whether an entry only gives another name to a type. */
    static boolean isAlias(Yaml.Entry entry) {
        return entry.value() instanceof Yaml.Scalar scalar && !scalar.isEmpty();
    }

    /** Says what the Java name of a type is that has a shape of its own. */
    void define(String name, String javaName) {
        javaNames.put(name, javaName);
    }

    /**
     * The type that a text names: {@code string}, {@code Channel}, {@code [string]}, {@code {Channel}}; null if there is none,
     * which is a mistake.
     *
     * @param owner what has the type, as messages have it
     */
    @Nullable
    FieldType find(Yaml.Scalar text, String owner) {
        return find(text.text(), text.at(), owner, 0);
    }

    /** Says if an entry that stands for another type never comes to one. */
    void check(Yaml.Entry alias) {
        shared(alias.key(), alias.at(), Section.TYPES.entry(alias.key()));
    }

    private @Nullable FieldType find(String text, Site.InFile at, String owner, int depth) {
        String name = text.trim();
        if (depth > MAX_DEPTH) {
            problems.add(at, owner + " is nested more than " + MAX_DEPTH + " times; put parts of it under 'types'");
            return null;
        }
        if (isWithin(name, '[', ']')) {
            FieldType element = find(inner(name), at, owner, depth + 1);
            return element == null ? null : new ListOf(element);
        }
        if (isWithin(name, '{', '}') && !name.contains(":")) {
            FieldType value = find(inner(name), at, owner, depth + 1);
            return value == null ? null : new MapOf(value);
        }
        Scalar scalar = SCALARS.get(name);
        return scalar == null ? shared(name, at, owner) : scalar;
    }

    private static boolean isWithin(String name, char begin, char end) {
        return name.length() > 2 && name.charAt(0) == begin && name.charAt(name.length() - 1) == end;
    }

    private static String inner(String name) {
        return name.substring(1, name.length() - 1);
    }

    private @Nullable FieldType shared(String name, Site.InFile at, String owner) {
        Yaml.Entry entry = entries.get(name);
        if (entry == null) {
            reportUnknown(name, at, owner);
            return null;
        }
        String javaName = javaNames.get(name);
        if (javaName != null) {
            return new Shared(javaName);
        }
        if (endless.contains(name)) {
            return null;
        }
        if (!open.add(name)) {
            reportEndless(entry);
            return null;
        }
        FieldType type = find((Yaml.Scalar) entry.value(), Section.TYPES.entry(name));
        open.remove(name);
        return type;
    }

    private void reportUnknown(String name, Site.InFile at, String owner) {
        Set<String> known = new LinkedHashSet<>(BUILT_IN);
        known.addAll(entries.keySet());
        String suggestion = suggestion(name, known);
        overlay.reportUnknown(
                Section.TYPES,
                name,
                at,
                "unknown type '" + name + "' of " + owner,
                suggestion.isEmpty()
                        ? "; put it under 'types' or take one of " + String.join(", ", BUILT_IN)
                        : suggestion,
                !suggestion.isEmpty());
    }

    private static String suggestion(String name, Set<String> known) {
        boolean isMap = MAP.matcher(name).matches();
        if (name.contains(":") && !isMap) {
            return "; put the object under 'types', and write the name that it has there, as 'Item' or '[Item]'";
        }
        if (name.contains("|") || name.contains(",") && !isMap) {
            return "; what may have several types is 'any'";
        }
        if (TIMES.contains(name.toLowerCase(Locale.ROOT))) {
            return "; did you mean 'instant', for a text as 2026-01-31T09:26:19Z, or 'long', for a number of seconds?";
        }
        String meant = meant(name, known);
        return meant == null ? "" : "; did you mean '" + meant + "'?";
    }

    private static @Nullable String meant(String name, Set<String> known) {
        Matcher list = LIST.matcher(name);
        if (list.matches()) {
            return "[" + meantOrSame(list.group(1), known) + "]";
        }
        Matcher map = MAP.matcher(name);
        if (map.matches()) {
            return map.group(1).equalsIgnoreCase("object") ? "object" : "{" + meantOrSame(map.group(1), known) + "}";
        }
        String element = name.replaceAll("[\\[\\]{}\\s]", "");
        return element.equals(name)
                ? Suggestion.closest(name, known).orElse(ELSEWHERE.get(name.toLowerCase(Locale.ROOT)))
                : name.contains("{") || name.contains("}")
                        ? "{" + (element.isEmpty() ? "any" : element) + "}"
                        : "[" + (element.isEmpty() ? "any" : element) + "]";
    }

    private static String meantOrSame(String name, Set<String> known) {
        return Objects.requireNonNullElse(meant(name, known), name);
    }

    private void reportEndless(Yaml.Entry entry) {
        List<String> circle = new ArrayList<>(open);
        circle = new ArrayList<>(circle.subList(circle.indexOf(entry.key()), circle.size()));
        endless.addAll(circle);
        circle.add(entry.key());
        problems.add(
                entry.value().at(),
                "type '" + entry.key() + "' never ends: it stands for itself, " + String.join(" > ", circle)
                        + "; put 'any' in one place");
    }
}

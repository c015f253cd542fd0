package dev.onevent.example.console.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes maps and texts as YAML. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern ESCAPED =
            Pattern.compile("[\"\\\\\\p{Cntrl}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Set<String> NO_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder();

    private Yaml() {}

    static String of(Map<String, ?> map) {
        Yaml yaml = new Yaml();
        yaml.members(map, "");
        return yaml.text.toString();
    }

    /** Puts a value into maps within maps. */
    static void put(Map<String, Object> into, List<String> path, Object value) {
        Map<String, Object> map = into;
        for (String name : path.subList(0, path.size() - 1)) {
            map = child(map, name);
        }
        map.put(path.get(path.size() - 1), value);
    }

    @SuppressWarnings("unchecked") // All maps in it are such.
    private static Map<String, Object> child(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, none -> new LinkedHashMap<String, Object>());
    }

    private void members(Map<?, ?> map, String indent) {
        map.forEach((name, value) -> {
            text.append(indent).append(scalar((String) name)).append(':');
            if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                text.append('\n');
                members(inner, indent + "  ");
            } else {
                text.append(' ')
                        .append(value instanceof String scalar ? scalar(scalar) : "{}")
                        .append('\n');
            }
        });
    }

    private static String scalar(String value) {
        if (PLAIN.matcher(value).matches() && !NO_TEXT.contains(value.toLowerCase(Locale.ROOT))) {
            return value;
        }
        return ESCAPED.matcher(value).find()
                ? '"'
                        + ESCAPED.matcher(value)
                                .replaceAll(found -> escape(found.group().charAt(0)))
                        + '"'
                : "'" + value.replace("'", "''") + "'";
    }

    /** What replaces a character; {@code replaceAll} takes a backslash for one where it is doubled. Half a pair is none. */
    private static String escape(char c) {
        return Character.isSurrogate(c) ? "?" : String.format("\\\\u%04x", (int) c);
    }
}

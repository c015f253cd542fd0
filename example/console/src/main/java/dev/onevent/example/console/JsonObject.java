package dev.onevent.example.console;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON object of texts and numbers, as it is written. */
final class JsonObject {

    /** Quotes, controls, and halves of surrogate pairs, which UTF-8 has no bytes for. */
    private static final Pattern ESCAPED = Pattern.compile("[\"\\\\\\x00-\\x1F]|\\p{Cs}");

    private final StringBuilder members = new StringBuilder();

    JsonObject text(String name, @Nullable String value) {
        return member(name, value == null ? "null" : quoted(value));
    }

    JsonObject number(String name, @Nullable Long value) {
        return member(name, String.valueOf(value));
    }

    JsonObject numbers(String name, Map<String, Long> values) {
        JsonObject object = new JsonObject();
        values.forEach(object::number);
        return member(name, object.toString());
    }

    JsonObject objects(String name, Stream<JsonObject> values) {
        return member(name, values.map(JsonObject::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private JsonObject member(String name, String json) {
        members.append(members.isEmpty() ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(json);
        return this;
    }

    private static String quoted(String text) {
        return '"' + ESCAPED.matcher(text).replaceAll(JsonObject::escape) + '"';
    }

    /** What replaces a character; {@code replaceAll} takes a backslash for one where it is doubled. */
    private static String escape(MatchResult found) {
        char c = found.group().charAt(0);
        return c == '"' || c == '\\' ? "\\\\\\" + c : String.format("\\\\u%04x", (int) c);
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }
}

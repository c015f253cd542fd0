package dev.onevent.example.console.page;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The type of a JSON value in the language of catalogs, as far as the values seen tell. */
sealed interface Shape {

    /** What the catalog can say of a shape: a type's name, or a map. */
    Object yaml();

    /** A type with a name. */
    record Named(String name) implements Shape {
        @Override
        public Object yaml() {
            return name;
        }
    }

    /** A list. The language has lists of named types. */
    record ListOf(Shape element) implements Shape {
        @Override
        public Object yaml() {
            return "[" + (element instanceof Named named ? named.name() : element instanceof Fields ? "object" : "any")
                    + "]";
        }
    }

    /** An object. */
    record Fields(Map<String, Shape> fields) implements Shape {
        @Override
        public Object yaml() {
            Map<String, Object> yaml = new LinkedHashMap<>();
            fields.forEach((name, shape) -> yaml.put(name, shape.yaml()));
            return Map.of("fields", yaml);
        }
    }

    Named ANY = new Named("any");
    Named OBJECT = new Named("object");
    Named STRING = new Named("string");
    Named INSTANT = new Named("instant");
    Named LONG = new Named("long");
    Named DOUBLE = new Named("double");

    /** Of null, which may be anything. */
    Named UNSEEN = new Named("any");

    int DEEPEST = 4;
    int MOST_FIELDS = 50;
    int MOST_ELEMENTS = 20;
    Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9:]+)");

    /** Names of members; other keys are data, such as ids. */
    Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");

    static Shape of(@Nullable Object value) {
        return of(value, 0);
    }

    private static Shape of(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            return TIME.matcher(text).matches() ? INSTANT : STRING;
        }
        if (value instanceof Boolean) {
            return new Named("boolean");
        }
        if (value instanceof Number number) {
            return number instanceof Long ? LONG : number instanceof BigInteger ? new Named("decimal") : DOUBLE;
        }
        if (value instanceof List<?> list) {
            return new ListOf(list.stream()
                    .limit(MOST_ELEMENTS)
                    .map(element -> of(element, depth + 1))
                    .reduce(UNSEEN, Shape::and));
        }
        return value instanceof Map<?, ?> map ? fields(map, depth) : UNSEEN;
    }

    private static Shape fields(Map<?, ?> map, int depth) {
        if (depth == DEEPEST
                || map.isEmpty()
                || map.size() > MOST_FIELDS
                || !map.keySet().stream().allMatch(Shape::isName)) {
            return OBJECT;
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put((String) name, of(value, depth + 1)));
        return new Fields(fields);
    }

    private static boolean isName(Object key) {
        return NAME.matcher((String) key).matches();
    }

    /** What both are. */
    static Shape and(Shape one, Shape other) {
        if (isUnseen(one)) {
            return other;
        }
        if (isUnseen(other) || one.equals(other)) {
            return one;
        }
        if (one instanceof ListOf a && other instanceof ListOf b) {
            return new ListOf(and(a.element(), b.element()));
        }
        if (isObject(one) && isObject(other)) {
            return one instanceof Fields a && other instanceof Fields b ? union(a, b) : OBJECT;
        }
        return both(one, other, LONG, DOUBLE) ? DOUBLE : both(one, other, STRING, INSTANT) ? STRING : ANY;
    }

    @SuppressWarnings("ReferenceEquality") // It is called as ANY is.
    private static boolean isUnseen(Shape shape) {
        return shape == UNSEEN;
    }

    private static boolean isObject(Shape shape) {
        return shape instanceof Fields || shape.equals(OBJECT);
    }

    private static boolean both(Shape one, Shape other, Shape a, Shape b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }

    private static Shape union(Fields one, Fields other) {
        Map<String, Shape> fields = new LinkedHashMap<>(one.fields());
        other.fields().forEach((name, shape) -> fields.merge(name, shape, Shape::and));
        return fields.size() > MOST_FIELDS ? OBJECT : new Fields(fields);
    }
}

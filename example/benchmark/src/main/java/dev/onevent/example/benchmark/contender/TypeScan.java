package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.routing.Scope;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds the type of an event without reading the rest, for libraries whose own polymorphism fails on these events. Works
 * on valid JSON alone, and so is faster than a scan that has to be safe.
 *
 * @param <T> what is found for a type
 */
final class TypeScan<T> {

    private static final int SLOTS = 64;

    private final byte[][] names = new byte[SLOTS][];
    private final Object[] values = new Object[SLOTS];
    private final T other;
    private final List<T> some;

    /** A scan that finds the value of each name, and another for all other names. */
    TypeScan(Map<String, ? extends T> types, T other) {
        this.other = other;
        some = List.of(types.get("message"), types.get("member:joined"));
        for (Map.Entry<String, ? extends T> type : types.entrySet()) {
            byte[] name = type.getKey().getBytes(StandardCharsets.US_ASCII);
            int slot = hash(name, 0, name.length);
            while (names[slot] != null) {
                slot = slot + 1 & SLOTS - 1;
            }
            names[slot] = name;
            values[slot] = type.getValue();
        }
    }

    /** What belongs to the type of an event; null if a router does not handle it. */
    T ofHandled(Scope handled, byte[] json) {
        T found = of(json);
        return isHandled(handled, found) ? found : null;
    }

    private boolean isHandled(Scope handled, T found) {
        if (handled == Scope.SOME) {
            return found == some.get(0) || found == some.get(1);
        }
        return handled == Scope.ALL;
    }

    /** What belongs to the type of an event. */
    @SuppressWarnings("unchecked") // only put there as T
    T of(byte[] json) {
        int from = typeOf(json);
        int to = from;
        while (json[to] != '"') {
            to++;
        }
        for (int slot = hash(json, from, to); names[slot] != null; slot = slot + 1 & SLOTS - 1) {
            if (Arrays.equals(names[slot], 0, names[slot].length, json, from, to)) {
                return (T) values[slot];
            }
        }
        return other;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int mixed = (to - from) * 31 + bytes[to - 1] * 7 + bytes[to - 2] * 3 + bytes[from + 1];
        return (mixed ^ mixed >>> 6) & SLOTS - 1;
    }

    /** Where the text of the member "type" begins that stands in the outermost object. */
    private static int typeOf(byte[] json) {
        int depth = 0;
        for (int i = 0; ; i++) {
            switch (json[i]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    int end = end(json, i + 1);
                    if (depth == 1 && end - i == 5 && isType(json, i + 1) && follows(json, end + 1, ':') >= 0) {
                        return follows(json, follows(json, end + 1, ':') + 1, '"') + 1;
                    }
                    i = end;
                }
                default -> {}
            }
        }
    }

    private static int end(byte[] json, int from) {
        int i = from;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    private static boolean isType(byte[] json, int at) {
        return json[at] == 't' && json[at + 1] == 'y' && json[at + 2] == 'p' && json[at + 3] == 'e';
    }

    /** Where a character stands that comes next but for white space; negative if another does. */
    private static int follows(byte[] json, int from, char wanted) {
        int i = from;
        while (json[i] == ' ' || json[i] == '\n') {
            i++;
        }
        return json[i] == wanted ? i : -1;
    }
}

package dev.onevent.example.console;

import dev.onevent.MalformedReason;
import dev.onevent.UnknownReason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many events there were of what. */
final class Summary {

    private final Map<String, Long> types = new HashMap<>();
    private final Map<String, Long> unknown = new HashMap<>();
    private final Map<String, Long> malformed = new HashMap<>();
    private long events;

    /** Counts an event; a malformed one has no type. */
    void event(String type) {
        events++;
        if (!type.isEmpty()) {
            types.merge(type, 1L, Long::sum);
        }
    }

    void unknown(UnknownReason reason) {
        unknown.merge(Phrase.words(reason), 1L, Long::sum);
    }

    void malformed(MalformedReason reason) {
        malformed.merge(Phrase.words(reason), 1L, Long::sum);
    }

    long events() {
        return events;
    }

    /** How many of which type, the most frequent first. */
    Map<String, Long> types() {
        return sorted(types);
    }

    /** How many were unknown, and why. */
    Map<String, Long> unknown() {
        return sorted(unknown);
    }

    /** How many were malformed, and why. */
    Map<String, Long> malformed() {
        return sorted(malformed);
    }

    private static Map<String, Long> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}

package dev.onevent.example.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the vendor's SDK does not give of the payloads: its time buys less than that of the others. */
final class Shortfall {

    private static final String BODY = "/body/";
    private static final String STATE = "/state/";
    private static final String CHANNEL = "/body/channel/";

    private final TreeSet<String> untyped = new TreeSet<>();
    private final TreeMap<String, TreeSet<String>> members = new TreeMap<>();

    /** A type that it has no class for. */
    void untyped(String type) {
        untyped.add(type);
    }

    /** A member that it leaves out. */
    void lacks(String type, String path) {
        add(type, path.replaceAll("/\\d+", ""));
    }

    /** A number that it reads as another. */
    void alters(String type, String path) {
        add(type, path.replaceAll("/\\d+", "") + " (altered)");
    }

    private void add(String type, String path) {
        if (path.startsWith(STATE)) {
            group("the envelope").add("state");
            return;
        }
        if (path.startsWith(CHANNEL)) {
            group("channels").add(path.substring(CHANNEL.length()));
        } else if (path.startsWith(BODY)) {
            group(type).add(path.substring(BODY.length()));
        } else {
            group("the envelope").add(path.substring(1));
        }
    }

    private TreeSet<String> group(String name) {
        return members.computeIfAbsent(name, key -> new TreeSet<>());
    }

    @Override
    public String toString() {
        String lacking = members.entrySet().stream().map(Shortfall::described).collect(Collectors.joining("; "));
        return "Vonage's SDK, which reads less: it has no class for " + String.join(", ", untyped)
                + ", only a map. It leaves out, " + "in some events or in all: " + lacking + ".";
    }

    private static String described(Map.Entry<String, TreeSet<String>> group) {
        return "of " + group.getKey() + " " + String.join(", ", group.getValue());
    }
}

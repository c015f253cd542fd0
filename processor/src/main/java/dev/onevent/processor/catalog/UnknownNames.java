package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names that something refers to and nothing has. Each is one mistake, however often it is used. */
final class UnknownNames {

    private static final int MAX_PLACES = 5;

    private record Name(Section section, String name) {}

    private record Use(Site.InFile at, String message, String cure) {}

    private final Map<Name, List<Use>> uses = new LinkedHashMap<>();

    /**
     * Adds a use of a name.
     *
     * @param message what is wrong
     * @param cure what would be right, with what comes between
     */
    void add(Section section, String name, Site.InFile at, String message, String cure) {
        uses.computeIfAbsent(new Name(section, name), key -> new ArrayList<>()).add(new Use(at, message, cure));
    }

    void report(Problems problems) {
        for (List<Use> all : uses.values()) {
            Use first = all.get(0);
            problems.add(first.at, first.message + others(first, all.subList(1, all.size())) + first.cure);
        }
    }

    private static String others(Use first, List<Use> others) {
        if (others.isEmpty()) {
            return "";
        }
        List<String> places =
                others.stream().map(use -> place(use.at, first.at)).distinct().toList();
        return " (also at " + (places.size() == 1 ? "line " : "lines ")
                + places.stream().limit(MAX_PLACES).collect(Collectors.joining(", "))
                + (places.size() > MAX_PLACES ? ", …" : "") + ")";
    }

    private static String place(Site.InFile at, Site.InFile first) {
        return at.file().equals(first.file()) ? "" + at.line() : at.line() + " of " + at.file();
    }
}

package dev.onevent.example.console.page;

import dev.onevent.Route;
import dev.onevent.vonage.ConversationEvents;
import dev.onevent.vonage.UnknownEvent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How many events of each type were handled, and by whom. */
final class Types {

    /** Of types beyond these, which nobody sends on purpose, there is only the sum. */
    static final int MOST = 2_000;

    private static final String OTHERS = "(others)";
    private static final byte[] NOTHING = {'{', '}'};

    /**
     * A type that came.
     *
     * @param type as it stands in the JSON
     * @param count how many were handled
     * @param known whether the catalog has it
     * @param handlers the methods that get it; of a type with subtypes all of theirs; none if it is ignored
     */
    record Seen(String type, long count, boolean known, List<String> handlers) {}

    private final Map<String, Long> counts = new HashMap<>();
    private final List<Route> routes;

    Types(List<Route> routes) {
        this.routes = routes;
    }

    synchronized void add(String type, long count) {
        String counted = counts.size() < MOST || counts.containsKey(type) ? type : OTHERS;
        counts.merge(counted, count, Long::sum);
    }

    /** The most frequent first. */
    List<Seen> seen() {
        return copy().entrySet().stream()
                .map(type -> new Seen(type.getKey(), type.getValue(), isKnown(type.getKey()), handlers(type.getKey())))
                .sorted(Comparator.comparing(Seen::count).reversed().thenComparing(Seen::type))
                .toList();
    }

    private synchronized Map<String, Long> copy() {
        return new HashMap<>(counts);
    }

    /** The methods that get events of a type. */
    List<String> handlers(String type) {
        String name = isKnown(type) ? type : "(unknown)";
        List<Route> exact =
                routes.stream().filter(route -> route.type().equals(name)).toList();
        return (exact.isEmpty() ? closestPattern(name).stream().toList() : exact)
                .stream()
                        .map(Route::handler)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private Optional<Route> closestPattern(String name) {
        return routes.stream()
                .filter(route -> route.type().endsWith("*")
                        && name.startsWith(
                                route.type().substring(0, route.type().length() - 1)))
                .max(Comparator.comparing(route -> route.type().length()));
    }

    private static boolean isKnown(String type) {
        return !(ConversationEvents.decode(type, NOTHING) instanceof UnknownEvent);
    }
}

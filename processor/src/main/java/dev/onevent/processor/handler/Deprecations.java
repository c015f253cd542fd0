package dev.onevent.processor.handler;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds deprecated events that are handled while their successors are ignored: a vendor who sends the successor instead sends
 * it in vain. A successor without any route is reported as such.
 */
final class Deprecations {

    private final Checked checked;
    private final Coverage coverage;
    private final Map<String, EventNode> events = new LinkedHashMap<>();

    /** Successors that have been named: one handler makes all their predecessors right. */
    private final Set<EventNode> named = new HashSet<>();

    private Deprecations(Checked checked, Coverage coverage, EventNode root) {
        this.checked = checked;
        this.coverage = coverage;
        root.all()
                .filter(node -> node.isSplit() || node.isLeaf() && !node.isSubtype())
                .forEach(node -> events.put(node.name(), node));
    }

    /**
     * Reports them.
     *
     * @param paste the methods that the class lacks
     */
    static void check(Checked checked, Coverage coverage, EventNode root, MethodToPaste paste) {
        Deprecations deprecations = new Deprecations(checked, coverage, root);
        deprecations.events.values().forEach(event -> deprecations.check(event, paste));
    }

    private void check(EventNode event, MethodToPaste paste) {
        EventNode successor = ignoredSuccessor(event);
        Optional<Handler> handler = coverage.handlers(event)
                .filter(each -> !checked.isSuppressed(each.method()))
                .findFirst();
        if (successor != null && handler.isPresent() && named.add(successor)) {
            checked.report(
                    checked.severities().deprecated(),
                    handler.get().method(),
                    "handles '" + event.name() + "', which is deprecated, while "
                            + checked.type().getSimpleName() + " ignores its successor '" + successor.name()
                            + "'; handle that instead of ignoring it:\n    " + paste.of(successor));
        }
    }

    /** The last of an event's successors, null if it has none or if one of them is more than ignored. */
    private @Nullable EventNode ignoredSuccessor(EventNode event) {
        Set<EventNode> successors = new HashSet<>(Set.of(event));
        EventNode last = null;
        EventNode next = successor(event);
        // Two may be named as successors of each other.
        while (next != null && successors.add(next)) {
            if (!coverage.isIgnored(next)) {
                return null;
            }
            last = next;
            next = successor(next);
        }
        return last;
    }

    private @Nullable EventNode successor(EventNode event) {
        String name = event.successor();
        return name == null ? null : events.get(name);
    }
}

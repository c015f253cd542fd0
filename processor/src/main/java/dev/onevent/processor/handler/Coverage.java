package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which event goes where: to the closest of what reaches it. */
final class Coverage {

    /**
     * Where events of a type go.
     *
     * @param handler the method that gets them, null if they are ignored
     */
    record Choice(@Nullable Handler handler) {
        @Override
        public String toString() {
            return handler == null ? "ignore" : handler.signature();
        }
    }

    private final HandlerClass checked;
    private final Problems problems;
    private final Map<EventNode, Choice> choices = new LinkedHashMap<>();
    private final Map<EventNode, Map<String, Handler>> named = new LinkedHashMap<>();

    /** For each record the closest type that has a choice. */
    private final Map<EventNode, EventNode> reachedBy = new HashMap<>();

    private final List<EventNode> missing = new ArrayList<>();

    Coverage(HandlerClass checked, EventNode root, Problems problems) {
        this.checked = checked;
        this.problems = problems;
        checked.handlers().forEach(this::add);
        checked.ignores().forEach(this::addIgnore);
        root.leaves()
                .forEach(leaf -> leaf.upwards()
                        .filter(choices::containsKey)
                        .findFirst()
                        .ifPresentOrElse(node -> reachedBy.put(leaf, node), () -> missing.add(leaf)));
        checkUseless();
    }

    private void add(Handler handler) {
        if (handler.names().isEmpty()) {
            for (EventNode node : handler.reaches()) {
                Choice first = choices.putIfAbsent(node, new Choice(handler));
                if (first != null) {
                    problems.add(handler.site(), node + " is already handled by " + first);
                }
            }
            return;
        }
        Map<String, Handler> byName = named.computeIfAbsent(handler.event(), node -> new LinkedHashMap<>());
        for (String name : handler.names()) {
            Handler first = byName.putIfAbsent(name, handler);
            if (first != null) {
                problems.add(
                        handler.site(),
                        handler.event() + " named '" + name + "' is already handled by " + first.signature());
            }
        }
    }

    private void addIgnore(EventNode node) {
        Choice first = choices.putIfAbsent(node, new Choice(null));
        if (first != null) {
            problems.add(checked.site(), literal(node) + " and " + first + " are for the same events; keep one");
        }
    }

    private void checkUseless() {
        Set<EventNode> used = new HashSet<>(reachedBy.values());
        Set<Handler> reported = new HashSet<>();
        choices.forEach((node, choice) -> {
            if (used.contains(node)) {
                return;
            }
            Handler handler = choice.handler();
            if (handler == null) {
                problems.add(checked.site(), literal(node) + " has no effect: all its events are handled");
            } else if (handler.reaches().size() > 1) {
                problems.add(
                        handler.site(),
                        handler.signature() + " is never called for " + node + ": " + everyEvent(node)
                                + " has a closer handler");
            } else if (reported.add(handler)) {
                problems.add(
                        handler.site(),
                        handler.signature() + " is never called: " + everyEvent(node) + " has a closer handler");
            }
        });
    }

    private static String everyEvent(EventNode node) {
        return node.name().isEmpty() ? "every event" : "every " + node.name() + " event";
    }

    private static String literal(EventNode node) {
        return "ignore = " + node + ".class";
    }

    /** The records that nothing reaches, in catalog order. */
    List<EventNode> missing() {
        return missing;
    }

    /** The types that have a choice of their own which some event gets to, in the order of the handlers. */
    Map<EventNode, Choice> choices() {
        Map<EventNode, Choice> used = new LinkedHashMap<>(choices);
        used.keySet().retainAll(new HashSet<>(reachedBy.values()));
        return used;
    }

    /** For pattern events the handlers of single names. */
    Map<EventNode, Map<String, Handler>> named() {
        return named;
    }

    /** The closest type to a record that has a choice, null if there is none. */
    @Nullable
    EventNode reachedBy(EventNode leaf) {
        return reachedBy.get(leaf);
    }

    /** Where a problem of the whole class is. */
    Site site() {
        return checked.site();
    }
}

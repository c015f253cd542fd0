package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Severity;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which event goes where: to the closest of what reaches it. */
final class Coverage {

    /**
     * Where events of a type go.
     *
     * @param handler the method that gets them, null if they are ignored
     */
    record Choice(@Nullable Handler handler) {}

    private final HandlerClass handlerClass;
    private final Checked checked;
    private final Map<EventNode, Choice> choices = new LinkedHashMap<>();
    private final Map<EventNode, Map<String, Handler>> named = new LinkedHashMap<>();

    /** For each record the closest type that has a choice. */
    private final Map<EventNode, EventNode> reachedBy = new HashMap<>();

    private final Map<EventNode, Choice> used = new LinkedHashMap<>();

    private final List<EventNode> missing = new ArrayList<>();

    Coverage(HandlerClass handlerClass, EventNode root) {
        this.handlerClass = handlerClass;
        this.checked = handlerClass.checked();
        handlerClass.handlers().forEach(this::add);
        handlerClass.ignores().forEach(this::addIgnore);
        root.leaves()
                .forEach(leaf -> leaf.upwards()
                        .filter(choices::containsKey)
                        .findFirst()
                        .ifPresentOrElse(node -> reachedBy.put(leaf, node), () -> missing.add(leaf)));
        used.putAll(choices);
        used.keySet().retainAll(new HashSet<>(reachedBy.values()));
        reportUseless();
    }

    private void add(Handler handler) {
        if (handler.names().isEmpty() || handler.isMisnamed()) {
            for (EventNode node : handler.reaches()) {
                Choice first = choices.putIfAbsent(node, new Choice(handler));
                if (first != null) {
                    reportSecond(handler, node.toString(), first.handler());
                }
            }
            return;
        }
        Map<String, Handler> byName = named.computeIfAbsent(handler.event(), node -> new LinkedHashMap<>());
        EventNames names = new EventNames(handler.event(), handler.names());
        for (String name : handler.names()) {
            if (!names.isPossible(name)) {
                continue;
            }
            EventNode owner = names.owner(name).orElse(null);
            if (owner != null) {
                Severity severity =
                        handlerClass.isNew(owner) ? checked.severities().newer() : Severity.ERROR;
                checked.report(
                        severity,
                        handler.method(),
                        "has the name '" + name + "', whose events are " + owner + "; handle that type");
                continue;
            }
            Handler first = byName.putIfAbsent(name, handler);
            if (first != null && !first.equals(handler)) {
                reportSecond(handler, handler.event() + " named '" + name + "'", first);
            }
        }
    }

    private void reportSecond(Handler handler, String what, @Nullable Handler first) {
        if (first == null || first.isMisnamed() || handler.isMisnamed()) {
            return;
        }
        Site site = handler.site();
        if (first.method().equals(handler.method())) {
            String owners =
                    first.owner().getSimpleName() + " and " + handler.owner().getSimpleName();
            TypeElement declaring = Compiler.declaring(handler.method());
            boolean isAbove = declaring.equals(first.owner()) || declaring.equals(handler.owner());
            checked.problems()
                    .add(
                            site,
                            what + " is handled by " + handler.asSeenFrom(site) + " in both " + owners
                                    + (isAbove
                                            ? ", of which one extends the other; leave one out of 'with'"
                                            : ", which inherit it; let one of the two do so"));
            return;
        }
        String name = handler.asSeenFrom(site);
        String again = name.equals(Signature.of(handler.method())) ? "" : ", and by " + name + " too";
        checked.problems().add(site, what + " is already handled by " + first.asSeenFrom(site) + again);
    }

    private void addIgnore(EventNode node) {
        Choice first = choices.putIfAbsent(node, new Choice(null));
        if (first != null && first.handler() != null) {
            checked.report(literal(node) + " and " + first.handler().asSeenFrom(checked.site())
                    + " are for the same events; keep one");
        }
    }

    private void reportUseless() {
        choices.forEach((node, choice) -> {
            if (used.containsKey(node)) {
                return;
            }
            Handler handler = choice.handler();
            if (handler != null && handler.isMisnamed()) {
                return;
            }
            if (handler == null) {
                checked.report(literal(node) + " has no effect: "
                        + (isAllHandled(node) ? "all its events are handled" : everyEvent(node)));
            } else {
                boolean elsewhere = !Compiler.declaring(handler.method()).equals(checked.type());
                String by = elsewhere ? " by the router of " + checked.type().getSimpleName() : "";
                String what = handler.reaches().size() > 1 ? " for " + node : "";
                checked.report(handler.method(), "is never called" + by + what + ": " + everyEvent(node));
            }
        });
    }

    private String everyEvent(EventNode node) {
        String events = node.name().isEmpty() ? "every event" : "every " + node.name() + " event";
        return events + " has a closer handler" + (isAllHandled(node) ? "" : " or ignore");
    }

    private boolean isAllHandled(EventNode node) {
        return node.leaves().map(this::choice).allMatch(choice -> choice != null && choice.handler() != null);
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
        return used;
    }

    /** For pattern events the handlers of single names. */
    Map<EventNode, Map<String, Handler>> named() {
        return named;
    }

    /** Where a record goes, null if nothing reaches it. */
    @Nullable
    Choice choice(EventNode leaf) {
        EventNode node = reachedBy.get(leaf);
        return node == null ? null : choices.get(node);
    }

    /** The type that a handler or an {@code ignore} reaches a record by, null if none does. */
    @Nullable
    EventNode reachedBy(EventNode leaf) {
        return reachedBy.get(leaf);
    }

    /** The handlers that get events from a type down. */
    Stream<Handler> handlers(EventNode node) {
        Stream<Handler> ofNames = node.leaves().flatMap(leaf -> named.getOrDefault(leaf, Map.of()).values().stream());
        Stream<Handler> ofTypes = node.leaves()
                .map(this::choice)
                .filter(Objects::nonNull)
                .map(Choice::handler)
                .filter(Objects::nonNull);
        return Stream.concat(ofNames, ofTypes);
    }

    /** Whether all events from a type down are dropped on purpose. */
    boolean isIgnored(EventNode node) {
        return handlers(node).findFirst().isEmpty() && node.leaves().allMatch(reachedBy::containsKey);
    }
}

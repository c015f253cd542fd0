package dev.onevent.processor.handler;

import dev.onevent.processor.handler.RouterPlan.Call;
import dev.onevent.processor.handler.RouterPlan.Named;
import dev.onevent.processor.handler.RouterPlan.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a hierarchy come to: calls of handlers, or nothing.
 *
 * @param contexts what calls hand on, in order
 * @param callable the handlers that can be called; all others are left out, for mistakes in them are reported
 */
record Routes(Coverage coverage, List<RouterPlan.Context> contexts, Set<Handler> callable) {

    private static final Comparator<Named> EXACT_THEN_LONGEST = Comparator.comparing(Named::isPrefix)
            .thenComparing(
                    Comparator.comparing((Named named) -> named.name().length()).reversed());

    static Routes of(Coverage coverage, List<RouterPlan.Context> contexts, List<Handler> callable) {
        // Handlers are compared once an event, and by value that is a long way.
        Set<Handler> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(callable);
        return new Routes(coverage, contexts, same);
    }

    private @Nullable Call call(@Nullable Handler handler) {
        if (handler == null || !callable.contains(handler)) {
            return null;
        }
        List<JavaType> types = contexts.stream().map(RouterPlan.Context::type).toList();
        List<Integer> arguments = handler.parameters().stream()
                .map(parameter -> parameter.isEvent() ? -1 : types.indexOf(JavaType.of(parameter.type())))
                .toList();
        return new Call(
                JavaType.raw(handler.owner()),
                handler.name(),
                handler.isStatic(),
                arguments,
                handler.result().getKind() == TypeKind.VOID,
                handler.description());
    }

    /** Where events go, by the type that a handler or an {@code ignore} reaches them by. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        coverage.choices()
                .forEach((node, choice) -> targets.add(new Target(node.type(), node.isRoot(), call(choice.handler()))));
        return targets;
    }

    /** Where pattern events of single names go. */
    List<Named> named() {
        List<Named> named = new ArrayList<>();
        coverage.named()
                .forEach((node, handlers) -> handlers.forEach((name, handler) -> {
                    Call call = call(handler);
                    if (call != null) {
                        named.add(new Named(
                                node.type(),
                                EventNames.prefix(node.name()),
                                EventNames.prefix(name),
                                EventNames.isPrefix(name),
                                call));
                    }
                }));
        named.sort(EXACT_THEN_LONGEST);
        return named;
    }

    /** The types of which no event is handled, whatever else its JSON holds. */
    List<String> ignoredTypes(EventNode root) {
        return root.all()
                .filter(node -> node.isSplit() || node.isLeaf() && !node.isSubtype())
                .filter(node -> !node.isMalformed())
                .filter(node -> !coverage.named().containsKey(node))
                .filter(this::isIgnored)
                .map(EventNode::name)
                .toList();
    }

    private boolean isIgnored(EventNode node) {
        // A subtype that a later catalog adds is no leaf here: what decides for it is above.
        Coverage.Choice above = node.upwards()
                .map(coverage.choices()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return isIgnore(above) && node.leaves().allMatch(leaf -> isIgnore(coverage.choice(leaf)));
    }

    private static boolean isIgnore(Coverage.@Nullable Choice choice) {
        return choice != null && choice.handler() == null;
    }
}

package dev.onevent.processor.handler;

import dev.onevent.processor.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what the handlers of a class come to when taken together, and plans the router. */
final class RouterPlanner {

    private final HandlerClass handlerClass;
    private final Checked checked;

    RouterPlanner(HandlerClass handlerClass) {
        this.handlerClass = handlerClass;
        this.checked = handlerClass.checked();
    }

    /** The plan, null if there is no telling what is to be routed. A mistake leaves out what is wrong and no more. */
    @Nullable
    RouterPlan plan() {
        EventNode root = root();
        if (root == null) {
            return null;
        }
        List<Handler> callable = new ArrayList<>(handlerClass.callable());
        Contexts contexts = new Contexts(checked);
        callable.removeIf(handler -> !contexts.add(handler));
        Results results = new Results(checked, List.copyOf(callable));
        callable.removeIf(handler -> !results.fits(handler));
        Coverage coverage = new Coverage(handlerClass, root);
        JavaType result = results.result();
        MethodToPaste paste = new MethodToPaste(
                checked.type(), result, root, checked.compiler().elements());
        if (handlerClass.isComplete()) {
            reportMissing(coverage.missing(), root, paste);
            Deprecations.check(checked, coverage, root, paste);
        }
        boolean ignores = coverage.choices().values().stream().anyMatch(choice -> choice.handler() == null);
        List<RouterPlan.Context> union = contexts.union();
        Routes routes = Routes.of(coverage, union, callable);
        List<RouterPlan.Named> named = routes.named();
        return new RouterPlan(
                handlerClass.type(),
                Compiler.isPublic(checked.type()),
                root.type(),
                handlerClass.parts().stream().map(JavaType::raw).toList(),
                union,
                result,
                ignores || results.mayBeNull(),
                CheckedExceptions.of(callable, checked.compiler()),
                routes.targets(),
                named,
                routes.ignoredTypes(root),
                RouteReport.of(handlerClass, root, coverage, named),
                Warnings.of(handlerClass, callable, checked.compiler()));
    }

    private void reportMissing(List<EventNode> missing, EventNode root, MethodToPaste paste) {
        List<EventNode> seen =
                missing.stream().filter(event -> !handlerClass.isNew(event)).toList();
        List<EventNode> unseen = missing.stream().filter(handlerClass::isNew).toList();
        Version since = handlerClass.since();
        if (!seen.isEmpty()) {
            checked.report(MissingRoutes.message(seen, root, paste));
        }
        if (since != null && !unseen.isEmpty()) {
            checked.problems()
                    .add(
                            checked.severities().newer(),
                            checked.site(),
                            MissingRoutes.messageOfNew(unseen, root, paste, since));
        }
    }

    /** The root of all events that the class names, or is likely to be for if it names none; null if it is not one. */
    private @Nullable EventNode root() {
        Set<EventNode> roots = Stream.concat(
                        handlerClass.handlers().stream().map(Handler::event), handlerClass.ignores().stream())
                .map(EventNode::root)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (roots.size() == 1) {
            return roots.iterator().next();
        }
        String name = handlerClass.type().name();
        if (!roots.isEmpty()) {
            String names = roots.stream()
                    .map(root -> root.type().packageName() + "." + root + " in " + whereNamed(root))
                    .collect(Collectors.joining(" and "));
            checked.report(name + " handles events of several catalogs, " + names + "; make it a class for each");
        } else if (handlerClass.isComplete()) {
            EventNode likely = new LikelyRoot(checked).find();
            if (likely != null) {
                return likely;
            }
            checked.report(
                    name + " handles no event; give it a method such as @OnEvent void unknown(UnknownEvent event) {}");
        }
        return null;
    }

    /** The first handler for an event of a hierarchy, which may be one of a part. */
    private String whereNamed(EventNode root) {
        return handlerClass.handlers().stream()
                .filter(handler -> handler.event().root().equals(root))
                .map(handler -> handler.asSeenFrom(checked.site()))
                .findFirst()
                .orElse("'ignore'");
    }
}

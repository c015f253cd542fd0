package dev.onevent.processor.handler;

import dev.onevent.processor.handler.RouterPlan.Call;
import dev.onevent.processor.handler.RouterPlan.Named;
import dev.onevent.processor.handler.RouterPlan.Target;
import dev.onevent.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Checks the classes of a round that route events or have handlers, and plans their routers. */
public final class HandlerCheck {

    private final Compiler compiler;
    private final Problems problems;
    private final HandlerClassReader reader;

    public HandlerCheck(Compiler compiler, Problems problems) {
        this.compiler = compiler;
        this.problems = problems;
        this.reader = new HandlerClassReader(compiler, new EventTrees(), problems);
    }

    /** Checks a class by its mark; the plan of its router, null if it gets none. */
    public @Nullable RouterPlan check(TypeElement type) {
        if (AnnotationValues.of(type, HandlerClassReader.PART) != null) {
            reader.checkPart(type);
        }
        if (AnnotationValues.of(type, HandlerReader.ON_EVENT) != null) {
            HandlerClass handlerClass = reader.read(type);
            return handlerClass == null ? null : plan(handlerClass);
        }
        if (!HandlerClassReader.mayBeUnmarked(type)) {
            reader.checkUnmarked(type);
        }
        return null;
    }

    /** Whether the compiler does not know all types yet that a class handles events with: another processor may make them. */
    public boolean isUnresolved(TypeElement type) {
        AnnotationValues values = AnnotationValues.of(type, HandlerReader.ON_EVENT);
        if (HandlerReader.isUnresolved(type, compiler)) {
            return true;
        }
        if (values == null) {
            return false;
        }
        values.classes("ignore");
        boolean inParts = values.classes("with").stream()
                .filter(part -> part.getKind() == TypeKind.DECLARED)
                .anyMatch(
                        part -> HandlerReader.isUnresolved((TypeElement) ((DeclaredType) part).asElement(), compiler));
        return inParts || values.isUnresolved();
    }

    private @Nullable RouterPlan plan(HandlerClass handlerClass) {
        String name = handlerClass.type().name();
        Set<EventNode> roots = new LinkedHashSet<>();
        Stream.concat(handlerClass.handlers().stream().map(Handler::event), handlerClass.ignores().stream())
                .forEach(node -> roots.add(root(node)));
        if (roots.size() != 1) {
            if (roots.size() > 1) {
                String events = String.join(
                        " and ", roots.stream().map(Object::toString).toList());
                problems.add(
                        handlerClass.site(),
                        name + " handles events of several catalogs, " + events + "; make it a class for each");
            } else if (handlerClass.isComplete()) {
                problems.add(
                        handlerClass.site(),
                        name + " handles no event; give it a method such as"
                                + " @OnEvent void unknown(UnknownEvent event) {}");
            }
            return null;
        }
        EventNode root = roots.iterator().next();
        Coverage coverage = new Coverage(handlerClass, root, problems);
        Results results = new Results(compiler, handlerClass.handlers());
        TypeMirror result = results.result(problems);
        if (handlerClass.isComplete() && !coverage.missing().isEmpty()) {
            String returned = result == null ? "void" : Signature.simpleName(result);
            problems.add(handlerClass.site(), MissingRoutes.message(name, root, coverage.missing(), returned));
        }
        Contexts contexts = new Contexts(compiler.types(), problems);
        handlerClass.handlers().forEach(contexts::add);
        Planning planning = new Planning(coverage, contexts.union(), compiler.types());
        return new RouterPlan(
                handlerClass.type(),
                handlerClass.isPublic(),
                root.type(),
                handlerClass.parts(),
                contexts.union(),
                result == null ? null : JavaType.of(result),
                results.mayBeNull()
                        || coverage.choices().values().stream().anyMatch(choice -> choice.handler() == null),
                results.checkedExceptions().stream().map(JavaType::of).toList(),
                planning.targets(),
                planning.named(),
                planning.ignoredTypes(root));
    }

    private static EventNode root(EventNode node) {
        return node.upwards().filter(EventNode::isRoot).findFirst().orElseThrow();
    }

    /** Turns choices into calls. */
    private record Planning(Coverage coverage, List<RouterPlan.Context> contexts, Types types) {

        private static final Comparator<Named> EXACT_THEN_LONGEST = Comparator.comparing(Named::isPrefix)
                .thenComparing(
                        Comparator.comparing((Named named) -> named.name().length())
                                .reversed());

        private Call call(Handler handler) {
            List<JavaType> contextTypes =
                    contexts.stream().map(RouterPlan.Context::type).toList();
            List<Integer> arguments = handler.parameters().stream()
                    .map(parameter -> parameter.isEvent() ? -1 : contextTypes.indexOf(JavaType.of(parameter.type())))
                    .toList();
            return new Call(
                    handler.owner(),
                    handler.method(),
                    handler.isStatic(),
                    arguments,
                    handler.result().getKind() == TypeKind.VOID,
                    handler.signature());
        }

        private @Nullable Call call(Coverage.Choice choice) {
            return choice.handler() == null ? null : call(choice.handler());
        }

        List<Target> targets() {
            return coverage.choices().entrySet().stream()
                    .map(entry ->
                            new Target(entry.getKey().type(), entry.getKey().isRoot(), call(entry.getValue())))
                    .toList();
        }

        List<Named> named() {
            List<Named> named = new ArrayList<>();
            coverage.named()
                    .forEach((node, handlers) -> handlers.forEach((name, handler) -> named.add(new Named(
                            node.type(),
                            EventNames.prefix(node.name()),
                            EventNames.prefix(name),
                            EventNames.isPrefix(name),
                            call(handler)))));
            named.sort(EXACT_THEN_LONGEST);
            return named;
        }

        /** The types of which no event is handled, whatever else its JSON holds. */
        List<String> ignoredTypes(EventNode root) {
            return root.all()
                    .filter(node -> node.isSplit() || node.isLeaf() && !node.isSubtype())
                    .filter(node -> !node.name().equals("(malformed)"))
                    .filter(node -> !coverage.named().containsKey(node))
                    .filter(this::isIgnored)
                    .map(EventNode::name)
                    .toList();
        }

        private boolean isIgnored(EventNode node) {
            // A subtype that a later catalog adds is no leaf here: what decides for it is above.
            Coverage.Choice above = node.upwards()
                    .map(coverage.choices()::get)
                    .filter(choice -> choice != null)
                    .findFirst()
                    .orElse(null);
            return above != null
                    && above.handler() == null
                    && node.leaves().allMatch(leaf -> isIgnoredBy(coverage.reachedBy(leaf)));
        }

        private boolean isIgnoredBy(@Nullable EventNode node) {
            Coverage.Choice choice = node == null ? null : coverage.choices().get(node);
            return choice != null && choice.handler() == null;
        }
    }
}

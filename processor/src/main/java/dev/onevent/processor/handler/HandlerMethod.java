package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Reads one handler method. Whatever is wrong with it is reported, and it still counts for what it is meant to handle. */
final class HandlerMethod {

    private static final String TYPE_PARAMETERS =
            "has type parameters, and a router could not choose what they stand for; name the types";

    private final Checked checked;
    private final ExecutableElement method;
    private final ExecutableType type;
    private final AnnotationValues values;
    private boolean callable = true;

    /**
     * A method.
     *
     * @param type its type as a member of the class whose instance it is called on; all of it is resolved
     * @param values its {@code @OnEvent}
     */
    HandlerMethod(Checked checked, ExecutableElement method, ExecutableType type, AnnotationValues values) {
        this.checked = checked;
        this.method = method;
        this.type = type;
        this.values = values;
    }

    /**
     * The handler, null if there is no telling what it is for.
     *
     * @param owner the class whose instance it is called on
     */
    @Nullable
    Handler handler(TypeElement owner) {
        List<EventNode> events = type.getParameterTypes().stream()
                .map(this::event)
                .filter(Objects::nonNull)
                .toList();
        if (events.isEmpty()
                && !method.getTypeParameters().isEmpty()
                && type.getParameterTypes().stream().anyMatch(TypeVariable.class::isInstance)) {
            report(TYPE_PARAMETERS);
            return null;
        }
        if (events.isEmpty()) {
            report(new NoEvent(checked.trees(), type).predicate(values.classes("value")));
            return null;
        }
        if (events.size() > 1) {
            report("takes two events, and a router passes one; write a handler for each");
        }
        EventNode event = events.get(0);
        Stream.of(whyMisplaced(), whyNotCallable(), whyNotResult(), whyNotVisible())
                .flatMap(Optional::stream)
                .forEach(this::report);
        List<EventNode> reaches = reaches(event);
        // Of both, the events are listed: there is a report already, and those are what it is meant for.
        List<String> names = values.has("value") ? List.of() : values.texts("named");
        EventNames eventNames = new EventNames(event, names);
        eventNames.check(this::report, this::warn);
        return reaches.isEmpty()
                ? null
                : new Handler(
                        checked.site(method),
                        owner,
                        method,
                        event,
                        reaches,
                        eventNames.isAny() ? List.of() : names,
                        parameters(),
                        type.getReturnType(),
                        List.copyOf(type.getThrownTypes()),
                        callable);
    }

    /** The event type of a parameter, null if it has none. A type variable, which is a mistake, counts as its bound. */
    private @Nullable EventNode event(TypeMirror parameter) {
        return checked.trees().find(checked.compiler().types().erasure(parameter));
    }

    private void report(String predicate) {
        callable = false;
        checked.report(method, predicate);
    }

    private void warn(String predicate) {
        if (!checked.isSuppressed(method)) {
            checked.report(Severity.WARNING, method, predicate);
        }
    }

    private List<Handler.Parameter> parameters() {
        List<Handler.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement declared = method.getParameters().get(i);
            TypeMirror parameter = type.getParameterTypes().get(i);
            parameters.add(new Handler.Parameter(
                    declared.getSimpleName().toString(),
                    parameter,
                    event(parameter) != null,
                    Results.mayBeNull(parameter) || Results.mayBeNull(declared)));
        }
        return parameters;
    }

    private Optional<String> whyMisplaced() {
        for (String member : List.of("ignore", "with", "since")) {
            if (values.has(member)) {
                return Optional.of("gives '" + member + "', which belongs on the class");
            }
        }
        return values.has("value") && values.has("named")
                ? Optional.of("lists both events and names; leave one of the two out")
                : Optional.empty();
    }

    private Optional<String> whyNotCallable() {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            boolean isInInterface = Compiler.declaring(method).getKind().isInterface();
            return Optional.of("is private, and a router could not call it; make it "
                    + (isInInterface ? "a default method" : "package-private"));
        }
        if (!checked.compiler().isVisible(method, checked.packageName())) {
            return Optional.of("cannot be called from package " + checked.packageName() + "; make it public");
        }
        return method.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of(TYPE_PARAMETERS);
    }

    private Optional<String> whyNotResult() {
        if (!(type.getReturnType() instanceof PrimitiveType primitive)) {
            return Optional.empty();
        }
        String boxed =
                checked.compiler().types().boxedClass(primitive).getSimpleName().toString();
        return Optional.of("returns " + Signature.simpleName(primitive)
                + ", which cannot be null for an event that is ignored;" + " return " + boxed + " or nothing");
    }

    private Optional<String> whyNotVisible() {
        List<TypeMirror> mentioned = Stream.of(
                        type.getParameterTypes(), List.of(type.getReturnType()), type.getThrownTypes())
                .<TypeMirror>flatMap(List::stream)
                .toList();
        Optional<String> router =
                mentioned.stream().flatMap(checked.compiler()::routersIn).findFirst();
        if (router.isPresent()) {
            return router.map(name ->
                    "mentions " + name + ", which is generated when all handlers are known; let a field have it");
        }
        return mentioned.stream()
                .map(each -> checked.compiler().invisible(each, checked.packageName()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(hidden -> "mentions " + hidden.getSimpleName() + ", which a router could not name; make "
                        + hidden.getSimpleName()
                        + (checked.compiler().packageOf(hidden).equals(checked.packageName())
                                ? " package-private"
                                : " public"));
    }

    private List<EventNode> reaches(EventNode event) {
        List<TypeMirror> listed = values.classes("value");
        if (listed.isEmpty()) {
            return List.of(event);
        }
        List<EventNode> reaches = new ArrayList<>();
        for (TypeMirror each : listed) {
            EventNode node = checked.trees().find(each);
            if (node == null || !node.isUnder(event)) {
                report("lists " + Signature.simpleName(each) + ", which is no " + event
                        + "; list subtypes of the parameter's type");
            }
            if (reaches.contains(node)) {
                report("lists " + node + " twice");
            } else if (node != null && node.root() == event.root()) {
                reaches.add(node);
            }
        }
        return reaches;
    }
}

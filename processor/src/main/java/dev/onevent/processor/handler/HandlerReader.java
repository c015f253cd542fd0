package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the handler methods of one class, inherited ones included. */
final class HandlerReader {

    static final String ON_EVENT = "dev.onevent.OnEvent";

    private final Compiler compiler;
    private final EventTrees trees;
    private final Problems problems;

    /** The class that is checked: what is wrong in a jar is reported there. */
    private final TypeElement checked;

    private final List<Handler> handlers = new ArrayList<>();
    private boolean complete = true;

    HandlerReader(Compiler compiler, EventTrees trees, Problems problems, TypeElement checked) {
        this.compiler = compiler;
        this.trees = trees;
        this.problems = problems;
        this.checked = checked;
    }

    /** Whether all handlers read so far were resolved and right. */
    boolean isComplete() {
        return complete;
    }

    List<Handler> handlers() {
        return handlers;
    }

    /** Whether a class has a handler method, right or wrong. */
    static boolean hasHandlers(TypeElement type, Compiler compiler) {
        return compiler.methods(type).stream().anyMatch(method -> AnnotationValues.of(method, ON_EVENT) != null);
    }

    /** Whether a handler of a class names a type that the compiler does not know. */
    static boolean isUnresolved(TypeElement type, Compiler compiler) {
        for (ExecutableElement method : compiler.methods(type)) {
            AnnotationValues values = AnnotationValues.of(method, ON_EVENT);
            if (values != null) {
                values.classes("value");
                if (values.isUnresolved() || isUnresolved((ExecutableType) method.asType())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnresolved(ExecutableType type) {
        return Compiler.isUnresolved(type.getReturnType())
                || type.getParameterTypes().stream().anyMatch(Compiler::isUnresolved)
                || type.getThrownTypes().stream().anyMatch(Compiler::isUnresolved);
    }

    /** Reads the handlers of a class: the checked one itself, or one of its parts. */
    void read(TypeElement owner) {
        List<ExecutableElement> methods = compiler.methods(owner);
        for (ExecutableElement method : methods) {
            AnnotationValues values = AnnotationValues.of(method, ON_EVENT);
            if (values == null) {
                continue;
            }
            ExecutableElement overriding = overriding(method, methods, owner);
            if (overriding == null) {
                Handler handler = new Reading(owner, method, values).handler();
                if (handler != null) {
                    handlers.add(handler);
                }
            } else if (AnnotationValues.of(overriding, ON_EVENT) == null) {
                report(
                        overriding,
                        "overrides a handler of " + method.getEnclosingElement().getSimpleName()
                                + " and is none itself; repeat the @OnEvent");
            }
        }
    }

    private @Nullable ExecutableElement overriding(
            ExecutableElement method, List<ExecutableElement> methods, TypeElement owner) {
        return methods.stream()
                .filter(candidate -> compiler.elements().overrides(candidate, method, owner))
                .findFirst()
                .orElse(null);
    }

    private void report(ExecutableElement method, String predicate) {
        complete = false;
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        String signature = Signature.of(method);
        if (compiler.isSource(declaring)) {
            problems.add(site(method), signature + " " + predicate);
        } else {
            problems.add(
                    new Site.OnType(checked.getQualifiedName().toString()),
                    signature + " of " + declaring.getQualifiedName() + " " + predicate);
        }
    }

    private static Site.OnMethod site(ExecutableElement method) {
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        return new Site.OnMethod(declaring.getQualifiedName().toString(), Signature.of(method));
    }

    /** One method being read. */
    private final class Reading {

        private final TypeElement owner;
        private final ExecutableElement method;
        private final AnnotationValues values;
        private final ExecutableType type;

        Reading(TypeElement owner, ExecutableElement method, AnnotationValues values) {
            this.owner = owner;
            this.method = method;
            this.values = values;
            this.type = (ExecutableType) compiler.types().asMemberOf((DeclaredType) owner.asType(), method);
        }

        @Nullable
        Handler handler() {
            List<TypeMirror> listed = values.classes("value");
            if (values.isUnresolved() || isUnresolved(type)) {
                // The compiler says so itself.
                complete = false;
                return null;
            }
            String why = whyNoHandler();
            if (why != null) {
                report(method, why);
                return null;
            }
            List<Handler.Parameter> parameters = new ArrayList<>();
            EventNode event = null;
            for (int i = 0; i < method.getParameters().size(); i++) {
                TypeMirror parameter = type.getParameterTypes().get(i);
                EventNode node = trees.find(parameter);
                if (node != null && event != null) {
                    report(method, "takes two events; a handler takes one");
                    return null;
                }
                event = node == null ? event : node;
                String name = method.getParameters().get(i).getSimpleName().toString();
                parameters.add(new Handler.Parameter(name, parameter, node != null));
            }
            if (event == null) {
                report(method, "handles no event: none of its parameters has an event type");
                return null;
            }
            List<EventNode> reaches = reaches(listed, event);
            List<String> names = new EventNames(event, values.texts("named")).check(this::reportMethod);
            return reaches.isEmpty()
                    ? null
                    : new Handler(
                            site(method),
                            JavaType.raw(owner),
                            method.getSimpleName().toString(),
                            Signature.of(method),
                            method.getModifiers().contains(Modifier.STATIC),
                            event,
                            reaches,
                            names,
                            parameters,
                            type.getReturnType(),
                            List.copyOf(type.getThrownTypes()));
        }

        private void reportMethod(String predicate) {
            report(method, predicate);
        }

        private @Nullable String whyNoHandler() {
            for (String member : List.of("ignore", "with")) {
                if (values.has(member)) {
                    return "gives '" + member + "', which belongs on the class";
                }
            }
            if (values.has("value") && values.has("named")) {
                return "is for events and for names; give one of the two";
            }
            if (method.getModifiers().contains(Modifier.PRIVATE)) {
                return "is private; a router cannot call it";
            }
            String packageName = compiler.packageOf(checked);
            if (!compiler.isVisible(method, packageName)) {
                return "cannot be called from package " + packageName + "; make it public";
            }
            if (!method.getTypeParameters().isEmpty()) {
                return "has type parameters; a router cannot choose what they stand for";
            }
            return type.getReturnType().getKind().isPrimitive()
                    ? "returns " + type.getReturnType()
                            + ", and null for an ignored event is none; return an object or nothing"
                    : null;
        }

        private List<EventNode> reaches(List<TypeMirror> listed, EventNode event) {
            if (listed.isEmpty()) {
                return List.of(event);
            }
            List<EventNode> reaches = new ArrayList<>();
            for (TypeMirror type : listed) {
                EventNode node = trees.find(type);
                if (node == null || !node.isUnder(event)) {
                    report(method, "is for " + Signature.simpleName(type) + ", which is no " + event);
                    return List.of();
                }
                if (reaches.contains(node)) {
                    report(method, "lists " + node + " twice");
                } else {
                    reaches.add(node);
                }
            }
            return reaches;
        }
    }
}

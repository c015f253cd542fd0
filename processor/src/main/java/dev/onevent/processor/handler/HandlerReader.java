package dev.onevent.processor.handler;

import dev.onevent.OnEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import org.jspecify.annotations.Nullable;

/** Reads the handler methods of a class and of its parts, inherited ones included. */
final class HandlerReader {

    static final String ON_EVENT = OnEvent.class.getCanonicalName();

    private final Checked checked;
    private final List<Handler> handlers = new ArrayList<>();
    private boolean complete = true;

    HandlerReader(Checked checked) {
        this.checked = checked;
    }

    /** Whether it is known of all handlers read so far which events they are meant for. */
    boolean isComplete() {
        return complete;
    }

    List<Handler> handlers() {
        return handlers;
    }

    /** Whether a class has a handler method, right or wrong. */
    static boolean hasHandlers(TypeElement type) {
        return Compiler.methods(type).stream().anyMatch(HandlerReader::isHandler);
    }

    /** Whether a method is marked; a component of a record that is marked makes no handler, and is reported as that. */
    static boolean isHandler(ExecutableElement method) {
        return AnnotationValues.of(method, ON_EVENT) != null && !Compiler.isAccessor(method);
    }

    /** Reads the handlers of a class: the checked one itself, or one of its parts. */
    void read(TypeElement owner) {
        complete &= !Compiler.hasUnresolvedSupertype(owner);
        List<ExecutableElement> methods = Compiler.methods(owner);
        Set<ExecutableElement> overriding = new HashSet<>();
        for (ExecutableElement method : methods) {
            AnnotationValues values = AnnotationValues.of(method, ON_EVENT);
            if (values == null || Compiler.isAccessor(method)) {
                continue;
            }
            ExecutableElement closest = closest(method, methods, owner);
            if (closest.equals(method) || Compiler.isAccessor(closest)) {
                read(method, values, owner);
            } else if (!checked.compiler().isInherited(method, Compiler.declaring(closest))) {
                // Nothing overrides what no one sees; but made visible it would be overridden.
                Handler hidden = handler(method, values, owner);
                if (hidden != null && !isHandler(closest)) {
                    handlers.add(hidden);
                }
            } else if (!isHandler(closest) && overriding.add(closest)) {
                checked.report(
                        closest,
                        "overrides a handler of " + Compiler.declaring(method).getSimpleName()
                                + " and is none itself; repeat the @OnEvent");
                read(closest, values, owner);
            }
        }
    }

    /** The first of a class's methods that has a method's name and parameters: itself, or what overrides or hides it. */
    private ExecutableElement closest(ExecutableElement method, List<ExecutableElement> methods, TypeElement owner) {
        return methods.stream()
                .filter(candidate -> candidate.equals(method) || isSame(candidate, method, owner))
                .findFirst()
                .orElse(method);
    }

    private boolean isSame(ExecutableElement one, ExecutableElement other, TypeElement owner) {
        // Overloads of one class are never the same, and there may be one for each event.
        return !Compiler.declaring(one).equals(Compiler.declaring(other))
                && one.getSimpleName().equals(other.getSimpleName())
                && one.getParameters().size() == other.getParameters().size()
                && checked.compiler().types().isSubsignature(type(one, owner), type(other, owner));
    }

    private ExecutableType type(ExecutableElement method, TypeElement owner) {
        return (ExecutableType) checked.compiler().types().asMemberOf((DeclaredType) owner.asType(), method);
    }

    private void read(ExecutableElement method, AnnotationValues values, TypeElement owner) {
        Handler handler = handler(method, values, owner);
        if (handler == null) {
            complete = false;
        } else {
            handlers.add(handler);
        }
    }

    private @Nullable Handler handler(ExecutableElement method, AnnotationValues values, TypeElement owner) {
        ExecutableType type = type(method, owner);
        boolean unresolved = values.isUnresolved()
                || checked.compiler().isUnknown(type.getReturnType())
                || type.getParameterTypes().stream().anyMatch(checked.compiler()::isUnknown)
                || type.getThrownTypes().stream().anyMatch(checked.compiler()::isUnknown);
        // What is unresolved the compiler reports itself.
        return unresolved ? null : new HandlerMethod(checked, method, type, values).handler(owner);
    }
}

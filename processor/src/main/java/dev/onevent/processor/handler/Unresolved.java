package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a handler class and its parts name types that the compiler does not know.
 *
 * @param any whether there are such types
 * @param mayComeLater whether another processor may still generate one: not if all are event types, for those are there
 *     when handlers are read
 */
record Unresolved(boolean any, boolean mayComeLater) {

    private static final Unresolved NOTHING = new Unresolved(false, false);
    private static final Unresolved EVENT = new Unresolved(true, false);
    private static final Unresolved OTHER = new Unresolved(true, true);

    static Unresolved in(TypeElement type, EventTrees trees, Compiler compiler) {
        List<TypeElement> classes = new ArrayList<>(List.of(type));
        Unresolved found = NOTHING;
        AnnotationValues values = AnnotationValues.of(type, HandlerReader.ON_EVENT);
        if (values != null) {
            found = found.or(values.isUnresolved("ignore") ? EVENT : NOTHING)
                    .or(values.isUnresolved("with") || values.isUnresolved("since") ? OTHER : NOTHING);
            values.classes("with").stream()
                    .filter(part -> part.getKind() == TypeKind.DECLARED)
                    .forEach(part -> classes.add((TypeElement) ((DeclaredType) part).asElement()));
        }
        for (TypeElement each : classes) {
            found = found.or(Compiler.hasUnresolvedSupertype(each) ? OTHER : NOTHING);
            for (ExecutableElement method : Compiler.methods(each)) {
                found = found.or(in(method, trees, compiler));
            }
        }
        return found;
    }

    private static Unresolved in(ExecutableElement method, EventTrees trees, Compiler compiler) {
        AnnotationValues values = AnnotationValues.of(method, HandlerReader.ON_EVENT);
        if (values == null) {
            return NOTHING;
        }
        ExecutableType type = (ExecutableType) method.asType();
        List<? extends TypeMirror> unknown =
                type.getParameterTypes().stream().filter(compiler::isUnknown).toList();
        boolean elsewhere = values.isUnresolved("named")
                || compiler.isUnknown(type.getReturnType())
                || type.getThrownTypes().stream().anyMatch(compiler::isUnknown);
        boolean eventIsKnown = type.getParameterTypes().stream().anyMatch(parameter -> trees.find(parameter) != null);
        boolean context = eventIsKnown ? !unknown.isEmpty() : unknown.size() > 1;
        return elsewhere || context ? OTHER : !unknown.isEmpty() || values.isUnresolved("value") ? EVENT : NOTHING;
    }

    private Unresolved or(Unresolved other) {
        return new Unresolved(any || other.any, mayComeLater || other.mayComeLater);
    }
}

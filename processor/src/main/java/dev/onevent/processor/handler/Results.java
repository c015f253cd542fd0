package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What handlers return and throw, taken together. */
final class Results {

    private final Types types;
    private final Elements elements;
    private final List<Handler> handlers;

    Results(Compiler compiler, List<Handler> handlers) {
        this.types = compiler.types();
        this.elements = compiler.elements();
        this.handlers = handlers;
    }

    /** The result that is a supertype of all others; null for {@code void}, also where there is no such result. */
    @Nullable
    TypeMirror result(Problems problems) {
        if (handlers.isEmpty()) {
            return null;
        }
        Handler widest = handlers.get(0);
        for (Handler handler : handlers) {
            if (fits(widest.result(), handler.result())) {
                widest = handler;
            }
        }
        for (Handler handler : handlers) {
            if (!fits(handler.result(), widest.result())) {
                problems.add(
                        handler.site(),
                        handler.signature() + " returns " + name(handler) + " and " + widest.signature() + " returns "
                                + name(widest)
                                + "; all return nothing, or one of the results is a supertype of the others");
                return null;
            }
        }
        return widest.result().getKind() == TypeKind.VOID ? null : widest.result();
    }

    private static String name(Handler handler) {
        return handler.result().getKind() == TypeKind.VOID ? "nothing" : Signature.simpleName(handler.result());
    }

    private boolean fits(TypeMirror result, TypeMirror wider) {
        boolean isVoid = result.getKind() == TypeKind.VOID || wider.getKind() == TypeKind.VOID;
        return isVoid ? result.getKind() == wider.getKind() : types.isSubtype(result, wider);
    }

    /** Whether a handler says that it may return null. */
    boolean mayBeNull() {
        return handlers.stream()
                .flatMap(handler -> handler.result().getAnnotationMirrors().stream())
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    /** The checked exceptions that handlers declare, each once. */
    List<TypeMirror> checkedExceptions() {
        TypeMirror runtime =
                elements.getTypeElement("java.lang.RuntimeException").asType();
        TypeMirror error = elements.getTypeElement("java.lang.Error").asType();
        List<TypeMirror> checked = new ArrayList<>();
        for (Handler handler : handlers) {
            for (TypeMirror thrown : handler.thrown()) {
                if (!types.isSubtype(thrown, runtime)
                        && !types.isSubtype(thrown, error)
                        && checked.stream().noneMatch(other -> types.isSameType(other, thrown))) {
                    checked.add(thrown);
                }
            }
        }
        return checked;
    }
}

package dev.onevent.processor.handler;

import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What handlers return, taken together. */
final class Results {

    private final Checked checked;
    private final Types types;
    private final List<Handler> handlers;

    /** The handler whose result is a supertype of all others, as far as there is one. */
    private final Optional<Handler> widest;

    Results(Checked checked, List<Handler> handlers) {
        this.checked = checked;
        this.types = checked.compiler().types();
        this.handlers = handlers;
        this.widest = handlers.stream().reduce((wide, next) -> fits(wide.result(), next.result()) ? next : wide);
        handlers.stream().filter(handler -> !fits(handler)).findFirst().ifPresent(this::report);
    }

    private void report(Handler handler) {
        Handler wide = widest.orElseThrow();
        checked.report(
                handler.method(),
                "returns " + name(handler) + " where "
                        + wide.asSeenFrom(checked.site(handler.method())) + " returns " + name(wide)
                        + "; let all return "
                        + cure(handler, wide));
    }

    private static String cure(Handler handler, Handler wide) {
        if (isVoid(wide)) {
            return "nothing, or all " + name(handler);
        }
        return isVoid(handler)
                ? "nothing, or all " + name(wide)
                : "nothing, or one a supertype of what the others return";
    }

    private static boolean isVoid(Handler handler) {
        return handler.result().getKind() == TypeKind.VOID;
    }

    private static String name(Handler handler) {
        return isVoid(handler) ? "nothing" : JavaType.of(handler.result()).toString();
    }

    /** Whether a handler's result fits to those of the others. */
    boolean fits(Handler handler) {
        return fits(handler.result(), widest.orElseThrow().result());
    }

    private boolean fits(TypeMirror result, TypeMirror wider) {
        boolean isVoid = result.getKind() == TypeKind.VOID || wider.getKind() == TypeKind.VOID;
        return isVoid ? result.getKind() == wider.getKind() : types.isSubtype(result, wider);
    }

    /** The result that is a supertype of all others, null for {@code void}. */
    @Nullable
    JavaType result() {
        return widest.map(Handler::result)
                .filter(result -> result.getKind() != TypeKind.VOID)
                .map(JavaType::of)
                .orElse(null);
    }

    /** Whether a handler says that it may return null. */
    boolean mayBeNull() {
        return handlers.stream().anyMatch(handler -> mayBeNull(handler.result()) || mayBeNull(handler.method()));
    }

    /** Whether a type, or what is declared to have it, says that it may be null. */
    static boolean mayBeNull(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }
}

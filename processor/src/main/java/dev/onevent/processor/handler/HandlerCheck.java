package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Checks the classes that route events or have handlers, and plans their routers; for one round of processing. */
public final class HandlerCheck {

    private final Compiler compiler;
    private final EventTrees trees = new EventTrees();
    private final Severities severities;
    private final Problems problems;

    public HandlerCheck(Compiler compiler, Severities severities, Problems problems) {
        this.compiler = compiler;
        this.severities = severities;
        this.problems = problems;
    }

    /** Checks a class by its mark; the plan of its router, null if it gets none. */
    public @Nullable RouterPlan check(TypeElement type) {
        Checked checked = new Checked(type, compiler, trees, severities, problems);
        HandlerClassReader reader = new HandlerClassReader(checked);
        AnnotationValues routed = AnnotationValues.of(type, HandlerReader.ON_EVENT);
        if (HandlerClassReader.isPart(type)) {
            reader.checkPart();
        } else if (routed == null) {
            reader.checkUnmarked();
        }
        HandlerClass handlerClass = routed == null ? null : reader.read(routed);
        return handlerClass == null ? null : new RouterPlanner(handlerClass).plan();
    }

    /** Checks that the classes from source that inherit handlers are marked. */
    public void checkHeirs() {
        Heirs heirs = new Heirs(compiler, problems);
        compiler.sources().stream()
                .map(compiler.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(heirs::check);
    }

    /** The names of the routers that classes get. */
    public static Set<String> routersOf(List<TypeElement> types) {
        return types.stream()
                .filter(HandlerClassReader::isRouted)
                .map(type -> RouterPlan.nameOf(JavaType.raw(type)))
                .collect(Collectors.toSet());
    }

    /** Whether a class names a type that the compiler does not know. */
    public boolean isUnresolved(TypeElement type) {
        return Unresolved.in(type, trees, compiler).any();
    }

    /** Whether a class names a type that the compiler does not know and another processor may still generate. */
    public boolean mayResolveLater(TypeElement type) {
        return Unresolved.in(type, trees, compiler).mayComeLater();
    }
}

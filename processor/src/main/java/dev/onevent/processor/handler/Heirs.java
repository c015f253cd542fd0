package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds unmarked classes that inherit handlers: without an annotation of their own they are found in no other way. */
final class Heirs {

    private final Problems problems;

    /** Whether types declare handlers; many classes have the same types above them. */
    private final Map<TypeElement, Boolean> declaring = new HashMap<>();

    Heirs(Problems problems) {
        this.problems = problems;
    }

    /** Checks a type and those in it. */
    void check(TypeElement type) {
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::check);
        if (HandlerClassReader.isLeftToOthers(type) || declaresHandlers(type)) {
            return;
        }
        List<TypeElement> lineage = Compiler.lineage(type);
        // Whoever extends a marked class hands instances to the router of that.
        boolean isMarked =
                lineage.stream().anyMatch(each -> HandlerClassReader.isRouted(each) || HandlerClassReader.isPart(each));
        if (!isMarked && lineage.stream().anyMatch(this::declaresHandlers)) {
            problems.add(
                    new Site.OnType(type.getQualifiedName().toString()),
                    type.getSimpleName() + " inherits" + HandlerClassReader.NO_ONE_CALLS);
        }
    }

    private boolean declaresHandlers(TypeElement type) {
        return declaring.computeIfAbsent(
                type,
                each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                        .anyMatch(method -> HandlerReader.isHandler(method)
                                && !(each.getKind().isInterface()
                                        && method.getModifiers().contains(Modifier.STATIC))));
    }
}

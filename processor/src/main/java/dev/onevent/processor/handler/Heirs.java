package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds unmarked classes that inherit handlers, and marked components of records: without an annotation of their own, which
 * not all compilers see on components, they are found in no other way.
 */
final class Heirs {

    private final Compiler compiler;
    private final Problems problems;

    /** Whether types declare handlers; many classes have the same types above them. */
    private final Map<TypeElement, Boolean> declaring = new HashMap<>();

    Heirs(Compiler compiler, Problems problems) {
        this.compiler = compiler;
        this.problems = problems;
    }

    /** Checks a type and those in it. */
    void check(TypeElement type) {
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::check);
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method ->
                        AnnotationValues.of(method, HandlerReader.ON_EVENT) != null && Compiler.isAccessor(method))
                .forEach(accessor ->
                        reportComponent(type, accessor.getSimpleName().toString()));
        if (HandlerClassReader.isLeftToOthers(type) || declaresHandlers(type)) {
            return;
        }
        List<TypeElement> lineage = Compiler.lineage(type);
        if (lineage.stream().anyMatch(this::declaresHandlers)
                && lineage.stream().skip(1).noneMatch(this::isReported)
                // Whoever extends a marked class hands instances to the router of that.
                && lineage.stream()
                        .noneMatch(each -> HandlerClassReader.isRouted(each) || HandlerClassReader.isPart(each))) {
            problems.add(
                    new Site.OnType(type.getQualifiedName().toString()),
                    HandlerClassReader.noOneCalls(type, "inherits"));
        }
    }

    /** At the record, for no compiler has a place of what reads a component. */
    private void reportComponent(TypeElement type, String component) {
        problems.add(
                new Site.OnType(type.getQualifiedName().toString()),
                type.getSimpleName() + " marks its component " + component
                        + ", which handles nothing; mark a method that takes the event");
    }

    /** Whether an unmarked class above is reported, if it is one; to mark it mends its heirs too. */
    private boolean isReported(TypeElement above) {
        return !HandlerClassReader.isLeftToOthers(above)
                && compiler.isSource(above)
                && Compiler.lineage(above).stream().anyMatch(this::declaresHandlers);
    }

    /** Of types in jars this is not asked: their annotations may be missing, which is no mistake. */
    private boolean declaresHandlers(TypeElement type) {
        return compiler.isSource(type)
                && declaring.computeIfAbsent(
                        type,
                        each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                                .anyMatch(method -> HandlerReader.isHandler(method)
                                        && !(each.getKind().isInterface()
                                                && method.getModifiers().contains(Modifier.STATIC))));
    }
}

package dev.onevent.processor;

import dev.onevent.json.RuntimeLevel;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Refuses a runtime that lacks what generated code calls. */
final class RuntimeCheck {

    private RuntimeCheck() {}

    static boolean isTooOld(Elements elements) {
        TypeElement type = elements.getTypeElement(RuntimeLevel.class.getName());
        return type == null
                || ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .map(field -> field.getConstantValue())
                        .noneMatch(level -> level instanceof Integer number && number >= RuntimeLevel.LEVEL);
    }

    /** Says so once, at the first type that would need it. */
    static void refuse(Set<TypeElement> catalogs, Set<String> handlerClasses, Problems problems) {
        Stream.concat(catalogs.stream().map(type -> type.getQualifiedName().toString()), handlerClasses.stream())
                .findFirst()
                .filter(type -> problems.isEmpty())
                .ifPresent(type -> problems.add(
                        new Site.OnType(type),
                        "the onevent on the class path is older than the onevent-processor;"
                                + " use the same version of both"));
    }
}

package dev.onevent.processor;

import dev.onevent.processor.handler.Signature;
import dev.onevent.processor.problem.Problem;
import dev.onevent.processor.problem.Site;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints problems at the elements that their sites name, as these are in the round at hand. */
final class ProblemPrinter {

    private final Elements elements;
    private final Messager messager;

    ProblemPrinter(Elements elements, Messager messager) {
        this.elements = elements;
        this.messager = messager;
    }

    void print(Problem problem) {
        Diagnostic.Kind kind = switch (problem.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE, NONE -> Diagnostic.Kind.NOTE;
        };
        Element element = element(problem.site());
        if (element == null) {
            messager.printMessage(kind, problem.message());
        } else {
            messager.printMessage(kind, problem.message(), element);
        }
    }

    private @Nullable Element element(Site site) {
        if (site instanceof Site.OnType type) {
            return elements.getTypeElement(type.type());
        }
        if (site instanceof Site.OnMethod method) {
            TypeElement type = elements.getTypeElement(method.type());
            return type == null ? null : element(method, type);
        }
        return null;
    }

    private static Element element(Site.OnMethod site, TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return Stream.concat(
                        methods.stream()
                                .filter(method -> Signature.inFull(method).equals(site.inFull())),
                        methods.stream().filter(method -> Signature.of(method).equals(site.signature())))
                .map(Element.class::cast)
                .findFirst()
                .orElse(type);
    }
}

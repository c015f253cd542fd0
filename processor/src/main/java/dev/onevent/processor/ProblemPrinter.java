package dev.onevent.processor;

import dev.onevent.processor.handler.Signature;
import dev.onevent.processor.problem.Problem;
import dev.onevent.processor.problem.Site;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
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
            return type == null
                    ? null
                    : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                            .filter(candidate -> Signature.inFull(candidate).equals(method.signature()))
                            .findFirst()
                            .map(Element.class::cast)
                            .orElse(type);
        }
        return null;
    }
}

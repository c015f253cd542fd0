package dev.onevent.processor.handler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What compilers would warn of in a router because of what its handlers are or mention. It is the handlers' affair: their
 * author has been warned there, and cannot change the router.
 */
final class Warnings {

    private final Compiler compiler;
    private final Elements elements;
    private final Types types;

    /** Whether other modules may use the router. */
    private final boolean isExported;

    private final Set<String> found = new TreeSet<>();

    private Warnings(TypeElement handlerClass, Compiler compiler) {
        this.compiler = compiler;
        this.elements = compiler.elements();
        this.types = compiler.types();
        this.isExported = compiler.isExported(handlerClass);
    }

    /**
     * The names of the warnings, for {@code @SuppressWarnings}.
     *
     * @param handlers those of the class that the router calls
     */
    static List<String> of(HandlerClass handlerClass, List<Handler> handlers, Compiler compiler) {
        Warnings warnings = new Warnings(handlerClass.checked().type(), compiler);
        handlerClass.owners().forEach(warnings::add);
        for (Handler handler : handlers) {
            warnings.addDeprecated(handler.method());
            warnings.add(handler.result());
            handler.parameters().forEach(parameter -> warnings.add(parameter.type()));
            handler.thrown().forEach(warnings::add);
            warnings.addUnchecked(handler);
        }
        return List.copyOf(warnings.found);
    }

    /** A method that a class has of a raw type above takes whatever its type variables stand for. */
    private void addUnchecked(Handler handler) {
        TypeElement declaring = Compiler.declaring(handler.method());
        boolean isGeneric = handler.method().getParameters().stream()
                .anyMatch(parameter -> !types.isSameType(parameter.asType(), types.erasure(parameter.asType())));
        if (isGeneric && hasRaw(handler.owner().asType(), declaring)) {
            found.add("unchecked");
        }
    }

    private boolean hasRaw(TypeMirror type, TypeElement above) {
        return types.directSupertypes(type).stream()
                .anyMatch(each -> each instanceof DeclaredType declared
                        && (declared.asElement().equals(above)
                                ? declared.getTypeArguments().isEmpty()
                                        && !above.getTypeParameters().isEmpty()
                                : hasRaw(each, above)));
    }

    private void addDeprecated(Element mentioned) {
        if (elements.isDeprecated(mentioned)) {
            AnnotationValues deprecated = AnnotationValues.of(mentioned, Deprecated.class.getName());
            boolean forRemoval =
                    deprecated != null && deprecated.texts("forRemoval").contains("true");
            found.add(forRemoval ? "removal" : "deprecation");
        }
    }

    private void add(TypeElement mentioned) {
        // To name a type is to name those around it.
        Compiler.outwards(mentioned).forEach(this::addDeprecated);
        if (isExported && !compiler.isExported(mentioned)) {
            found.add("exports");
        }
    }

    private void add(TypeMirror type) {
        Compiler.classes(type).forEach(part -> {
            TypeElement element = (TypeElement) part.asElement();
            add(element);
            if (part.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                found.add("rawtypes");
            }
        });
    }
}

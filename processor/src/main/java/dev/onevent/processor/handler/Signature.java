package dev.onevent.processor.handler;

import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A method's name and parameter types as messages have them: {@code joined(MemberJoined)}. */
public final class Signature {

    private Signature() {}

    public static String of(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> simpleName(parameter.asType()))
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    /** A type without its package, without annotations and without the arguments of generics. */
    static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        if (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR) {
            return ((DeclaredType) type).asElement().getSimpleName().toString();
        }
        String name = type.toString();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

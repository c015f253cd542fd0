package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Site;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** A method's name and parameter types as messages have them: {@code joined(MemberJoined)}. */
public final class Signature {

    private Signature() {}

    public static String of(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> simpleName(parameter.asType()))
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    /** A method as a message at a place has it: {@code Calls.joined(MemberJoined)} if that is in another class. */
    static String asSeenFrom(Site place, ExecutableElement method) {
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        String type = declaring.getQualifiedName().toString();
        boolean isThere = place instanceof Site.OnMethod other && other.type().equals(type)
                || place instanceof Site.OnType of && of.type().equals(type);
        return isThere ? of(method) : declaring.getSimpleName() + "." + of(method);
    }

    /** A type without its package, without annotations and without the arguments of generics. */
    static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        }
        if (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR) {
            return ((DeclaredType) type).asElement().getSimpleName().toString();
        }
        String name = type.toString();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

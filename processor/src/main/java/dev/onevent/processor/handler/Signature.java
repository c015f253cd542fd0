package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Site;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** A method's name and parameter types. */
public final class Signature {

    private Signature() {}

    /** As messages have it: {@code joined(MemberJoined)}. */
    public static String of(ExecutableElement method) {
        return of(method, types(method), Signature::simpleName);
    }

    /**
     * As it is for those who know its owner alone, without the type variables of a class above.
     *
     * @param parameters the types of its parameters as a member of the owner
     */
    static String of(ExecutableElement method, List<TypeMirror> parameters) {
        return of(method, parameters, Signature::simpleName);
    }

    /** In full, to find it again: {@code joined(dev.onevent.vonage.MemberJoined)}. No other has it, save generic ones. */
    public static String inFull(ExecutableElement method) {
        return of(method, types(method), Signature::fullName);
    }

    private static String of(ExecutableElement method, List<TypeMirror> parameters, Function<TypeMirror, String> name) {
        return parameters.stream().map(name).collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    private static List<TypeMirror> types(ExecutableElement method) {
        return method.getParameters().stream().map(VariableElement::asType).toList();
    }

    /** A method as a message at a place has it: {@code Calls.joined(MemberJoined)} if that is in another class. */
    static String asSeenFrom(Site place, ExecutableElement method) {
        TypeElement declaring = Compiler.declaring(method);
        String type = declaring.getQualifiedName().toString();
        boolean isThere = place instanceof Site.OnMethod other && other.type().equals(type)
                || place instanceof Site.OnType of && of.type().equals(type);
        return isThere ? of(method) : declaring.getSimpleName() + "." + of(method);
    }

    /** A type without its package, without annotations and without the arguments of generics. */
    static String simpleName(TypeMirror type) {
        return name(type, declared -> declared.getSimpleName().toString());
    }

    private static String fullName(TypeMirror type) {
        return name(
                type, declared -> ((TypeElement) declared).getQualifiedName().toString());
    }

    private static String name(TypeMirror type, Function<Element, String> declared) {
        if (type instanceof ArrayType array) {
            return name(array.getComponentType(), declared) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        }
        if (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR) {
            return declared.apply(((DeclaredType) type).asElement());
        }
        String name = type.toString();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the compiler in a round.
 *
 * @param elements looks up elements
 * @param types compares types
 * @param sources the top-level types that are compiled from source
 * @param routers the names of the routers that are still to be generated
 */
public record Compiler(Elements elements, Types types, Set<String> sources, Set<String> routers) {

    boolean isSource(TypeElement type) {
        TypeElement top = type;
        while (top.getEnclosingElement() instanceof TypeElement around) {
            top = around;
        }
        return sources.contains(top.getQualifiedName().toString());
    }

    /** The type that has a method. */
    static TypeElement declaring(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** Whether a method is what reads a component of a record: an annotation of the component's may come to stand on it. */
    static boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && ElementFilter.recordComponentsIn(declaring(method).getEnclosedElements()).stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
    }

    String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    /** The first class that a type mentions and code of another class in a package may not name; null if there is none. */
    @Nullable
    TypeElement invisible(TypeMirror type, String fromPackage) {
        if (type instanceof ArrayType array) {
            return invisible(array.getComponentType(), fromPackage);
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = bound(wildcard);
            return bound == null ? null : invisible(bound, fromPackage);
        }
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        return !isVisible(element, fromPackage)
                ? element
                : declared.getTypeArguments().stream()
                        .map(argument -> invisible(argument, fromPackage))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether code of another class in a package may name a type. */
    boolean isVisible(TypeElement type, String fromPackage) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!isVisible(at, fromPackage)) {
                return false;
            }
        }
        return true;
    }

    /** Whether code of another class in a package may call a method. */
    boolean isVisible(Element member, String fromPackage) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || !member.getModifiers().contains(Modifier.PRIVATE)
                        && elements.getPackageOf(member).getQualifiedName().contentEquals(fromPackage);
    }

    /** Whether a class has, or else overrides or hides, a method of one above. */
    boolean isInherited(ExecutableElement method, TypeElement heir) {
        return method.getModifiers().contains(Modifier.PROTECTED) || isVisible(method, packageOf(heir));
    }

    /** Whether a type can be seen from everywhere. */
    static boolean isPublic(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a type, or one around it that each instance needs, has type parameters. */
    static boolean isGeneric(TypeElement type) {
        for (Element at = type; at instanceof TypeElement around; at = at.getEnclosingElement()) {
            if (!around.getTypeParameters().isEmpty()) {
                return true;
            }
            if (at.getModifiers().contains(Modifier.STATIC)) {
                return false;
            }
        }
        return false;
    }

    /**
     * A type's methods: its own in source order, then those of its superclasses, then those of its interfaces, save the
     * static ones, which no one inherits.
     */
    static List<ExecutableElement> methods(TypeElement type) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement each : lineage(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                boolean inherited =
                        !each.getKind().isInterface() || !method.getModifiers().contains(Modifier.STATIC);
                if (inherited || each.equals(type)) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    /** A type, its superclasses, then its interfaces, save those that the compiler does not know. */
    static List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        for (TypeElement at = type; at != null; at = element(at.getSuperclass())) {
            lineage.add(at);
        }
        List.copyOf(lineage).forEach(each -> addInterfaces(each, lineage));
        return lineage;
    }

    private static void addInterfaces(TypeElement type, List<TypeElement> lineage) {
        for (TypeMirror above : type.getInterfaces()) {
            TypeElement element = element(above);
            if (element != null && !lineage.contains(element)) {
                lineage.add(element);
                addInterfaces(element, lineage);
            }
        }
    }

    private static @Nullable TypeElement element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) type).asElement() : null;
    }

    /** What a wildcard extends, or else is above; null if it is anything. */
    static @Nullable TypeMirror bound(WildcardType wildcard) {
        return wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
    }

    /** Whether the compiler does not know a type above another. */
    static boolean hasUnresolvedSupertype(TypeElement type) {
        return lineage(type).stream()
                .anyMatch(each -> isUnresolved(each.getSuperclass())
                        || each.getInterfaces().stream().anyMatch(Compiler::isUnresolved));
    }

    /** Whether a type or a part of it is one that the compiler does not know. */
    static boolean isUnresolved(TypeMirror type) {
        return unresolved(type).findAny().isPresent();
    }

    /** What of a type the compiler does not know. */
    private static Stream<TypeMirror> unresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Stream.of(type);
        }
        if (type instanceof ArrayType array) {
            return unresolved(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.ofNullable(bound(wildcard)).flatMap(Compiler::unresolved);
        }
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream().flatMap(Compiler::unresolved)
                : Stream.empty();
    }

    /** The routers that a type mentions and that are still to be generated. */
    Stream<String> routersIn(TypeMirror type) {
        return unresolved(type).map(Signature::simpleName).filter(routers::contains);
    }

    /** Whether the compiler does not know a type or a part of it, other than routers that wait for those who mention them. */
    boolean isUnknown(TypeMirror type) {
        return unresolved(type).map(Signature::simpleName).anyMatch(name -> !routers.contains(name));
    }
}

package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What is asked of the compiler in a round.
 *
 * @param elements looks up elements
 * @param types compares types
 * @param sources the top-level types that are compiled from source
 */
public record Compiler(Elements elements, Types types, Set<String> sources) {

    boolean isSource(TypeElement type) {
        Element top = type;
        while (top.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            top = top.getEnclosingElement();
        }
        return sources.contains(((TypeElement) top).getQualifiedName().toString());
    }

    String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
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

    /** A type's methods: its own in source order, then those of its superclasses, then those of its interfaces. */
    List<ExecutableElement> methods(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        addClasses(type, lineage);
        for (TypeElement each : List.copyOf(lineage)) {
            addInterfaces(each, lineage);
        }
        return lineage.stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .toList();
    }

    private static void addClasses(TypeElement type, List<TypeElement> lineage) {
        lineage.add(type);
        if (type.getSuperclass() instanceof DeclaredType above && above.getKind() == TypeKind.DECLARED) {
            addClasses((TypeElement) above.asElement(), lineage);
        }
    }

    private static void addInterfaces(TypeElement type, List<TypeElement> lineage) {
        for (TypeMirror above : type.getInterfaces()) {
            if (above.getKind() == TypeKind.DECLARED) {
                TypeElement element = (TypeElement) ((DeclaredType) above).asElement();
                if (!lineage.contains(element)) {
                    lineage.add(element);
                    addInterfaces(element, lineage);
                }
            }
        }
    }

    /** Whether a type or a part of it is one that the compiler does not know. */
    static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(Compiler::isUnresolved);
    }
}

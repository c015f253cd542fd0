package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
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

    /** A type and those around it, the closest first. */
    static Stream<TypeElement> outwards(TypeElement type) {
        return Stream.iterate((Element) type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast);
    }

    /** A type and all that it is made of: what is in an array, bounds, arguments, and those of the class around it. */
    static Stream<TypeMirror> parts(TypeMirror type) {
        Stream<? extends TypeMirror> parts = Stream.empty();
        if (type instanceof ArrayType array) {
            parts = Stream.of(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            parts = Stream.ofNullable(bound(wildcard));
        } else if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            parts = Stream.concat(
                    isInner(declared.asElement()) ? Stream.of(declared.getEnclosingType()) : Stream.empty(),
                    declared.getTypeArguments().stream());
        }
        return Stream.concat(Stream.of(type), parts.flatMap(Compiler::parts));
    }

    /** The classes among what a type is made of. */
    static Stream<DeclaredType> classes(TypeMirror type) {
        return parts(type).filter(part -> part.getKind() == TypeKind.DECLARED).map(DeclaredType.class::cast);
    }

    /** Whether a class needs an object of the one around it; Eclipse's compiler has types around others too. */
    static boolean isInner(Element type) {
        return type.getKind() == ElementKind.CLASS
                && type.getEnclosingElement() instanceof TypeElement around
                && around.getKind().isClass()
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** The first class that keeps code of another class in a package from naming a type; null if there is none. */
    @Nullable
    TypeElement invisible(TypeMirror type, String fromPackage) {
        return classes(type)
                .flatMap(part -> outwards((TypeElement) part.asElement()))
                .filter(part -> !isVisible(part, fromPackage))
                .findFirst()
                .orElse(null);
    }

    /** Whether code of another class in a package may call a method, or name a type if it may name those around it. */
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
        return outwards(type).allMatch(at -> at.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether a type is among what a module lets others use. */
    boolean isExported(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        PackageElement of = elements.getPackageOf(type);
        return isPublic(type)
                && module != null
                && ElementFilter.exportsIn(module.getDirectives()).stream()
                        .anyMatch(export -> export.getPackage().equals(of));
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
    private static @Nullable TypeMirror bound(WildcardType wildcard) {
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
        return parts(type).filter(part -> part.getKind() == TypeKind.ERROR);
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

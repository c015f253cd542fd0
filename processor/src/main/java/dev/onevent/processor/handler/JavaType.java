package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** A type as generated source writes it; unlike the compiler's, it means the same in every round. */
public sealed interface JavaType {

    /**
     * A class or interface.
     *
     * @param packageName empty for the unnamed package
     * @param simpleNames its name, after those of the types around it
     * @param arguments its type arguments, none if it is raw or not generic
     */
    record Declared(String packageName, List<String> simpleNames, List<JavaType> arguments) implements JavaType {
        /** The name without package and arguments: {@code Outer.Inner}. */
        public String name() {
            return String.join(".", simpleNames);
        }

        /** The name as class files have it: {@code com.acme.Outer$Inner}. */
        public String binaryName() {
            return (packageName.isEmpty() ? "" : packageName + ".") + String.join("$", simpleNames);
        }

        @Override
        public String toString() {
            return name() + joined(arguments);
        }
    }

    /**
     * An inner class of a class that has type arguments, {@code Page<Order>.Line}.
     *
     * @param outer the class around it
     * @param name its name
     * @param arguments its type arguments, none if it is not generic
     */
    record Inner(JavaType outer, String name, List<JavaType> arguments) implements JavaType {
        @Override
        public String toString() {
            return outer + "." + name + joined(arguments);
        }
    }

    /** A primitive type or {@code void}. */
    record Primitive(String name) implements JavaType {
        @Override
        public String toString() {
            return name;
        }
    }

    /** An array. */
    record Array(JavaType element) implements JavaType {
        @Override
        public String toString() {
            return element + "[]";
        }
    }

    /** A type argument that stands for others: at most one bound is not null. */
    record Wildcard(@Nullable JavaType upper, @Nullable JavaType lower) implements JavaType {
        @Override
        public String toString() {
            return upper != null ? "? extends " + upper : lower != null ? "? super " + lower : "?";
        }
    }

    Declared OBJECT = new Declared("java.lang", List.of("Object"), List.of());

    /** The type of a mirror, which holds no type variable and nothing unresolved. */
    static JavaType of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> of((DeclaredType) type);
            case ARRAY -> new Array(of(((ArrayType) type).getComponentType()));
            case WILDCARD -> of((WildcardType) type);
            default -> new Primitive(Signature.simpleName(type));
        };
    }

    private static JavaType of(DeclaredType type) {
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(JavaType::of).toList();
        JavaType outer = Compiler.isInner(type.asElement()) ? of(type.getEnclosingType()) : null;
        if (outer instanceof Inner || outer instanceof Declared generic && !generic.arguments.isEmpty()) {
            return new Inner(outer, type.asElement().getSimpleName().toString(), arguments);
        }
        Declared raw = raw((TypeElement) type.asElement());
        return new Declared(raw.packageName(), raw.simpleNames(), arguments);
    }

    private static String joined(List<JavaType> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(Object::toString).collect(Collectors.joining(", ", "<", ">"));
    }

    private static JavaType of(WildcardType type) {
        JavaType upper = type.getExtendsBound() == null ? null : of(type.getExtendsBound());
        JavaType lower = type.getSuperBound() == null ? null : of(type.getSuperBound());
        // What extends Object is anything, and Eclipse's compiler gives it as that.
        return new Wildcard(OBJECT.equals(upper) ? null : upper, lower);
    }

    /** A class without its type arguments. */
    static Declared raw(TypeElement type) {
        List<String> names = new ArrayList<>();
        Element at = type;
        while (at instanceof TypeElement) {
            names.add(0, at.getSimpleName().toString());
            at = at.getEnclosingElement();
        }
        return new Declared(
                ((PackageElement) Objects.requireNonNull(at)).getQualifiedName().toString(), names, List.of());
    }
}

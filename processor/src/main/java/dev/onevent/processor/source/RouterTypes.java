package dev.onevent.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.onevent.processor.handler.JavaType;
import java.util.List;

/** The types of a router's plan, for its source. */
final class RouterTypes {

    private RouterTypes() {}

    static ClassName of(JavaType.Declared type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    static TypeName of(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            TypeName[] arguments = of(declared.arguments()).toArray(TypeName[]::new);
            return arguments.length == 0 ? of(declared) : ParameterizedTypeName.get(of(declared), arguments);
        }
        if (type instanceof JavaType.Inner inner) {
            return ((ParameterizedTypeName) of(inner.outer())).nestedClass(inner.name(), of(inner.arguments()));
        }
        if (type instanceof JavaType.Array array) {
            return ArrayTypeName.of(of(array.element()));
        }
        if (type instanceof JavaType.Wildcard wildcard) {
            return wildcard.lower() != null
                    ? WildcardTypeName.supertypeOf(of(wildcard.lower()))
                    : WildcardTypeName.subtypeOf(wildcard.upper() == null ? JavaTypes.OBJECT : of(wildcard.upper()));
        }
        return primitive(((JavaType.Primitive) type).name());
    }

    private static List<TypeName> of(List<JavaType> types) {
        return types.stream().map(RouterTypes::of).toList();
    }

    private static TypeName primitive(String name) {
        return switch (name) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            case "void" -> TypeName.VOID;
            default -> throw new IllegalArgumentException("no primitive type " + name);
        };
    }
}

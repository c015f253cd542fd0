package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.Inline;
import dev.onevent.processor.catalog.Catalog.ListOf;
import dev.onevent.processor.catalog.Catalog.MapOf;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Shared;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The Java types of fields. */
final class JavaTypes {

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");
    static final ClassName OBJECT = ClassName.get(Object.class);
    static final ClassName STRING = ClassName.get(String.class);

    private static final AnnotationSpec AS_NULLABLE =
            AnnotationSpec.builder(NULLABLE).build();

    /** {@code Map<String, @Nullable Object>}. */
    static final TypeName OBJECT_MAP = ParameterizedTypeName.get(ClassName.get(Map.class), STRING, nullable(OBJECT));

    private JavaTypes() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(AS_NULLABLE);
    }

    /** A type variable that may stand for a nullable type. */
    static TypeVariableName variable(String name) {
        return TypeVariableName.get(name, nullable(OBJECT));
    }

    /**
     * The type of a field, without its nullability.
     *
     * @param owner the record around, in which inline types are nested
     */
    static TypeName of(FieldType type, ClassName owner, Scope scope) {
        if (type instanceof Scalar scalar) {
            return of(scalar);
        }
        if (type instanceof ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.element(), owner, scope));
        }
        if (type instanceof MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, element(map.value(), owner, scope));
        }
        return shape(type, owner, scope);
    }

    /** The class of a type that has a shape of its own. */
    static ClassName shape(FieldType type, ClassName owner, Scope scope) {
        return type instanceof Inline inline
                ? owner.nestedClass(inline.shape().javaName())
                : scope.name(((Shared) type).javaName());
    }

    private static TypeName element(FieldType type, ClassName owner, Scope scope) {
        TypeName element = of(type, owner, scope);
        return type == Scalar.ANY ? nullable(element) : element;
    }

    private static TypeName of(Scalar scalar) {
        return switch (scalar) {
            case STRING -> STRING;
            case BOOLEAN -> TypeName.BOOLEAN.box();
            case INT -> TypeName.INT.box();
            case LONG -> TypeName.LONG.box();
            case DOUBLE -> TypeName.DOUBLE.box();
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case INSTANT -> ClassName.get(Instant.class);
            case OBJECT -> OBJECT_MAP;
            case ANY -> OBJECT;
        };
    }
}

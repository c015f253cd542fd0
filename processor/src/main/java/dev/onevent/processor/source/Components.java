package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.Unmodifiable;
import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Inline;
import dev.onevent.processor.catalog.Catalog.ListOf;
import dev.onevent.processor.catalog.Catalog.MapOf;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The components of a generated record. */
final class Components {

    private static final String EXTRA = "extra";

    private final ClassName owner;
    private final Scope scope;
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final Set<String> nested = new HashSet<>();
    private final CodeBlock.Builder copies = CodeBlock.builder();

    Components(ClassName owner, Scope scope) {
        this.owner = owner;
        this.scope = scope;
    }

    /** Adds what is never null. */
    Components add(String name, TypeName type) {
        parameters.add(ParameterSpec.builder(type, name).build());
        if (!type.isPrimitive()) {
            if (type.equals(JavaTypes.OBJECT_MAP)) {
                copies.addStatement("$1N = $2T.map($1N)", name, Unmodifiable.class);
            } else {
                copies.addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name);
            }
        }
        return this;
    }

    Components addExtra() {
        return add(EXTRA, JavaTypes.OBJECT_MAP);
    }

    /** Adds fields; what is mutable of them is copied. */
    Components add(List<Field> fields, ClassName nestedIn) {
        for (Field field : fields) {
            String name = field.javaName();
            if (field.type() instanceof Inline inline && nestedIn.equals(owner)) {
                nested.add(inline.shape().javaName());
            }
            parameters.add(ParameterSpec.builder(JavaTypes.nullable(JavaTypes.of(field.type(), nestedIn, scope)), name)
                    .build());
            if (field.type() == Scalar.ANY) {
                copies.addStatement("$1N = $2T.value($1N)", name, Unmodifiable.class);
            } else if (field.type() == Scalar.OBJECT || field.type() instanceof MapOf) {
                copies.addStatement("$1N = $1N == null ? null : $2T.map($1N)", name, Unmodifiable.class);
            } else if (field.type() instanceof ListOf) {
                copies.addStatement("$1N = $1N == null ? null : $2T.list($1N)", name, Unmodifiable.class);
            }
        }
        return this;
    }

    Components add(List<Field> fields) {
        return add(fields, owner);
    }

    /** Gives a record these components, and a constructor that keeps it immutable. */
    TypeSpec.Builder build(TypeSpec.Builder record) {
        HiddenNames hidden = new HiddenNames(nested);
        MethodSpec.Builder head = MethodSpec.constructorBuilder();
        for (ParameterSpec parameter : parameters) {
            head.addParameter(hidden.qualify(parameter.type()), parameter.name());
        }
        record.recordConstructor(head.build()).alwaysQualify(nested.toArray(String[]::new));
        CodeBlock code = copies.build();
        if (!code.isEmpty()) {
            record.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Makes lists and maps unmodifiable.\n")
                    .addCode(code)
                    .build());
        }
        return record;
    }

    /** The types that stand where fields use them. */
    static List<TypeSpec> nestedTypes(List<Field> fields, ClassName owner, Scope scope, Modifier... modifiers) {
        List<TypeSpec> types = new ArrayList<>();
        for (Field field : fields) {
            if (field.type() instanceof Inline inline) {
                ClassName name = owner.nestedClass(inline.shape().javaName());
                TypeSpec.Builder type = inline.shape() instanceof RecordShape record
                        ? ShapeRecord.of(record, name, "The value of " + Javadoc.code(field.name()) + ".", scope)
                        : ShapeEnum.of((EnumShape) inline.shape(), "The texts of " + Javadoc.code(field.name()) + ".");
                types.add(type.addModifiers(modifiers).build());
            }
        }
        return types;
    }
}

package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Types in the head of a record that a type nested in it hides: they are written with their packages. JavaPoet sees to that
 * in a type's body alone, but a record's nested types are in scope in its head as well. The file must not
 * import such a name either, or JavaPoet writes it short all the same.
 *
 * @param names what the nested types are called
 */
record HiddenNames(Set<String> names) {

    TypeName qualify(TypeName type) {
        if (names.isEmpty()) {
            return type;
        }
        TypeName plain = type.withoutAnnotations();
        if (plain instanceof ParameterizedTypeName generic) {
            TypeName[] arguments =
                    generic.typeArguments().stream().map(this::qualify).toArray(TypeName[]::new);
            plain = ParameterizedTypeName.get(qualify(generic.rawType().withoutAnnotations()), arguments);
        } else if (plain instanceof ClassName name) {
            plain = qualify(name);
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        for (AnnotationSpec annotation : type.annotations()) {
            annotations.add(AnnotationSpec.builder(qualify((ClassName) annotation.type()))
                    .build());
        }
        return plain.annotated(annotations);
    }

    /** The packages as classes around, so that annotations go where they belong, right before the simple name. */
    private ClassName qualify(ClassName name) {
        boolean isHidden = name.enclosingClassName() == null && names.contains(name.simpleName());
        if (!isHidden || name.packageName().isEmpty()) {
            return name;
        }
        List<String> parts = Stream.concat(Arrays.stream(name.packageName().split("\\.")), Stream.of(name.simpleName()))
                .toList();
        return ClassName.get("", parts.get(0), parts.subList(1, parts.size()).toArray(String[]::new));
    }
}

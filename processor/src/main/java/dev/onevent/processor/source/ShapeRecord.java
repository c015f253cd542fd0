package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import javax.lang.model.element.Modifier;

/** The record of an object: a payload, a shared type or one that is nested. */
final class ShapeRecord {

    private static final String EXTRA_DOC =
            "@param extra what the other components would not give back of the object as it was, by member\n";

    // By name: the processor needs no Jackson, not even its annotations.
    private static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");
    static final ClassName JSON_VALUE = ClassName.get("com.fasterxml.jackson.annotation", "JsonValue");

    private ShapeRecord() {}

    static TypeSpec.Builder of(RecordShape shape, ClassName name, String summary, Scope scope) {
        TypeSpec.Builder record = TypeSpec.recordBuilder(name.simpleName())
                .addJavadoc("$L\n\n", summary)
                .addJavadoc(Javadoc.components(shape.fields()))
                .addJavadoc(EXTRA_DOC);
        new Components(name, scope).add(shape.fields()).addExtra().build(record);
        ClassName json = scope.json(name);
        return record.addMethod(fromMap(name)
                        .addStatement("return $T.TYPE.fromMap(json)", json)
                        .build())
                .addMethod(
                        toMap().addStatement("return $T.TYPE.toMap(this)", json).build())
                .addTypes(Components.nestedTypes(shape.fields(), name, scope, Modifier.PUBLIC));
    }

    /** What Jackson reads a type through. */
    static MethodSpec.Builder fromMap(ClassName type) {
        return MethodSpec.methodBuilder("fromMap")
                .addJavadoc("Of a JSON object; for Jackson, and for what else reads JSON to maps.\n")
                .addAnnotation(AnnotationSpec.builder(JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(JavaTypes.OBJECT_MAP, "json");
    }

    /** What Jackson writes a type through. */
    static MethodSpec.Builder toMap() {
        return MethodSpec.methodBuilder("toMap")
                .addJavadoc("As a JSON object; for Jackson, and for what else writes JSON from maps.\n")
                .addAnnotation(JSON_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.OBJECT_MAP);
    }
}

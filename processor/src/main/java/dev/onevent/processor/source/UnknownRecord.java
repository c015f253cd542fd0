package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.EventType;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import dev.onevent.processor.catalog.GeneratedNames;

/** The record of events whose type the catalog does not have. */
final class UnknownRecord {

    private UnknownRecord() {}

    static TypeSpec.Builder of(Scope scope) {
        TypeSpec.Builder record = TypeSpec.recordBuilder(scope.unknown().simpleName())
                .addJavadoc("""
                        An event of a type that the catalog does not have; its envelope is read all the same.

                        @param type the type as it stands in the JSON
                        @param reason why it is unknown
                        @param raw the event as it came in
                        @param extra all members but those of the envelope, and what the envelope's components would not give
                            back as it was
                        """)
                .addAnnotation(AnnotationSpec.builder(EventType.class)
                        .addMember("name", "$S", GeneratedNames.UNKNOWN_TYPE)
                        .addMember("doc", "$S", "A type the catalog does not have.")
                        .build())
                .addSuperinterface(scope.root());
        new Components(scope.unknown(), scope)
                .add("type", JavaTypes.STRING)
                .add(scope.catalog().envelope(), scope.root())
                .add("reason", ClassName.get(UnknownReason.class))
                .add("raw", ClassName.get(Raw.class))
                .addExtra()
                .build(record);
        Dispatching.addTo(record, scope.unknown(), scope);
        return record.addMethod(ShapeRecord.fromMap(scope.unknown())
                .addStatement("return $T.DEFAULT.fromMap(json, $T.class)", scope.codec(), scope.unknown())
                .build());
    }
}

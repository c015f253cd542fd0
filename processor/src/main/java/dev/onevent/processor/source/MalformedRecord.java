package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.EventType;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.GeneratedNames;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The record of bytes that are no event. */
final class MalformedRecord {

    private MalformedRecord() {}

    static TypeSpec.Builder of(Scope scope) {
        TypeSpec.Builder record = TypeSpec.recordBuilder(scope.malformed().simpleName())
                .addJavadoc("""
                        Bytes that are no event. It has no type and no envelope.

                        @param reason what is wrong
                        @param offset where it is wrong, in bytes from the beginning of the input
                        @param raw what came in, or the first bytes of it if it is too large
                        """)
                .addAnnotation(AnnotationSpec.builder(EventType.class)
                        .addMember("name", "$S", GeneratedNames.MALFORMED_TYPE)
                        .addMember("doc", "$S", "Bytes that are no event at all.")
                        .build())
                .addSuperinterface(scope.root());
        new Components(scope.malformed(), scope)
                .add("reason", ClassName.get(MalformedReason.class))
                .add("offset", TypeName.LONG)
                .add("raw", ClassName.get(Raw.class))
                .build(record);
        Dispatching.addTo(record, scope.malformed(), scope);
        record.addMethod(
                absent("type", JavaTypes.STRING).addStatement("return $S", "").build());
        for (Field field : scope.catalog().envelope()) {
            TypeName type = JavaTypes.nullable(JavaTypes.of(field.type(), scope.root(), scope));
            record.addMethod(
                    absent(field.javaName(), type).addStatement("return null").build());
        }
        return record.addMethod(absent("extra", JavaTypes.OBJECT_MAP)
                        .addStatement("return $T.of()", Map.class)
                        .build())
                .addMethod(ShapeRecord.fromMap(scope.malformed())
                        .addStatement("return $T.DEFAULT.fromMap(json, $T.class)", scope.codec(), scope.malformed())
                        .build());
    }

    private static MethodSpec.Builder absent(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}

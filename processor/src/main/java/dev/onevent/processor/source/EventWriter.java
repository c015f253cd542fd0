package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.JsonWriter;
import javax.lang.model.element.Modifier;

/** The class, nested in the codec, that writes each event by what it is. */
final class EventWriter {

    private static final TypeName NOTHING = ClassName.get(Void.class);

    private EventWriter() {}

    static TypeSpec of(Scope scope) {
        ClassName name = scope.inCodec().writer();
        TypeSpec.Builder writer = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(
                        scope.dispatch(),
                        ClassName.get(JsonWriter.class),
                        NOTHING,
                        ClassName.get(RuntimeException.class)))
                .addField(FieldSpec.builder(name, "TO", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build());
        for (ConcreteEvent event : scope.records()) {
            writer.addMethod(method(scope.name(event), write(event, scope)));
        }
        return writer.addMethod(
                        method(scope.unknown(), CodeBlock.of("$T.TYPE.write(event, out)", scope.json(scope.unknown()))))
                .addMethod(method(scope.malformed(), CodeBlock.of("out.raw(event.raw())")))
                .build();
    }

    private static CodeBlock write(ConcreteEvent event, Scope scope) {
        return scope.catalog().isFlat()
                ? CodeBlock.of("$T.TYPE.write(event, out)", scope.json(scope.name(event)))
                : CodeBlock.of(
                        "$T.TYPE.write(event, event.body(), $L, out)",
                        scope.inCodec().envelope(),
                        BodyJson.of(event, scope));
    }

    private static MethodSpec method(ClassName event, CodeBlock write) {
        return MethodSpec.methodBuilder(Dispatching.method(event))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(NOTHING)
                .addParameter(event, "event")
                .addParameter(JsonWriter.class, "out")
                .addStatement(write)
                .addStatement("return null")
                .build();
    }
}

package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.JsonEnum;
import dev.onevent.processor.catalog.Catalog.EnumShape;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class, nested in the codec, that reads and writes the texts of one enum. */
final class EnumJson {

    private EnumJson() {}

    static TypeSpec of(EnumShape shape, ClassName type, ClassName json) {
        Stream<CodeBlock> texts = shape.constants().stream().map(constant -> CodeBlock.of("$S", constant.text()));
        CodeBlock arguments = Stream.concat(Stream.of(CodeBlock.of("$T.values()", type)), texts)
                .collect(CodeBlock.joining(",$W"));
        return TypeSpec.classBuilder(json)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(JsonEnum.class), type))
                .addField(FieldSpec.builder(json, "TYPE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", json)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", arguments)
                        .build())
                .build();
    }
}

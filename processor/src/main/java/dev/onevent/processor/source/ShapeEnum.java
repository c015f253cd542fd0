package dev.onevent.processor.source;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.processor.catalog.Catalog.Constant;
import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.GeneratedNames;
import javax.lang.model.element.Modifier;

/** The enum of known texts. */
final class ShapeEnum {

    private ShapeEnum() {}

    static TypeSpec.Builder of(EnumShape shape, String summary) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(shape.javaName()).addJavadoc("$L\n", summary);
        for (Constant constant : shape.constants()) {
            String text = Javadoc.code(constant.text());
            type.addEnumConstant(
                    constant.javaName(),
                    TypeSpec.anonymousClassBuilder("$S", constant.text())
                            .addJavadoc(
                                    "$L\n",
                                    constant.doc().isEmpty() ? text : text + ": " + Javadoc.escape(constant.doc()))
                            .build());
        }
        return type.addEnumConstant(
                        GeneratedNames.UNRECOGNIZED,
                        TypeSpec.anonymousClassBuilder("$S", "")
                                .addJavadoc(
                                        "Any other text; the {@code extra} of the record around has the text itself.\n")
                                .build())
                .addField(FieldSpec.builder(String.class, "text", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "text")
                        .addStatement("this.text = text")
                        .build())
                .addMethod(MethodSpec.methodBuilder("text")
                        .addAnnotation(ShapeRecord.JSON_VALUE)
                        .addJavadoc("The text in the JSON; empty for {@link #$L}.\n", GeneratedNames.UNRECOGNIZED)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return text")
                        .build());
    }
}

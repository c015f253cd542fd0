package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import dev.onevent.json.EventCodec;
import dev.onevent.json.EventTypes;
import dev.onevent.json.JsonReader;
import dev.onevent.json.JsonWriter;
import dev.onevent.json.NameTable;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The codec of a catalog: which type is which, and in nested classes how each type stands in JSON.
 *
 * <p>No one but generated code sees it, and it is nearly half of what is generated: it does without {@code @Nullable}, which
 * javac would resolve again in each round.
 */
final class CodecClass {

    private CodecClass() {}

    static TypeSpec.Builder of(Scope scope) {
        ClassName codec = scope.codec();
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}s.\n", scope.root())
                .superclass(ParameterizedTypeName.get(ClassName.get(EventCodec.class), scope.root()))
                .addField(constant(EventTypes.class, "TYPES")
                        .initializer(types(scope))
                        .build())
                .addField(FieldSpec.builder(codec, "DEFAULT", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($T.DEFAULT)", codec, Limits.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Limits.class, "limits")
                        .addStatement(
                                "super(TYPES, $L, limits)",
                                pages(scope.catalog().pages()))
                        .build());
        if (scope.catalog().isFlat()) {
            FlatEvents.addTo(type, scope);
        } else {
            PayloadEvents.addTo(type, scope);
        }
        type.addMethod(unknown(scope))
                .addMethod(overriding("malformed", scope.root(), Modifier.PROTECTED)
                        .addParameter(MalformedReason.class, "reason")
                        .addParameter(TypeName.LONG, "offset")
                        .addParameter(Raw.class, "raw")
                        .addStatement("return new $T(reason, offset, raw)", scope.malformed())
                        .build())
                .addMethod(overriding("write", TypeName.VOID, Modifier.PROTECTED)
                        .addParameter(scope.root(), "event")
                        .addParameter(JsonWriter.class, "out")
                        .addStatement(
                                "event.dispatch($T.TO, out)", scope.inCodec().writer())
                        .build())
                .addMethod(overriding("typeOf", JavaTypes.STRING, Modifier.PROTECTED)
                        .addParameter(scope.root(), "event")
                        .addStatement("return event.type()")
                        .build())
                .addMethod(overriding("withLimits", codec, Modifier.PUBLIC)
                        .addParameter(Limits.class, "limits")
                        .addStatement("return new $T(limits)", codec)
                        .build());
        DocumentedTypes.addTo(type, scope);
        return type.addType(EventWriter.of(scope)).addType(unknownJson(scope)).addTypes(shapes(scope));
    }

    static FieldSpec.Builder constant(Class<?> type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    static MethodSpec.Builder overriding(String name, TypeName returns, Modifier visibility) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(visibility)
                .returns(returns);
    }

    private static CodeBlock types(Scope scope) {
        RecordIndex index = new RecordIndex(scope);
        String[] names = index.listedInFull().stream().map(Event::name).toArray(String[]::new);
        CodeBlock patterns = index.patterns().stream()
                .map(event -> {
                    Catalog.Pattern pattern = (Catalog.Pattern) event.kind();
                    return CodeBlock.of(
                            "$T.of($S, $S)", EventTypes.EventPattern.class, pattern.prefix(), pattern.rest());
                })
                .collect(CodeBlock.joining(",$W"));
        CodeBlock.Builder table =
                CodeBlock.builder().add("new $T(\n$>$>$S", NameTable.class, NameTable.displacements(names));
        for (String name : names) {
            table.add(",\n$S", name);
        }
        table.add("$<$<");
        return CodeBlock.of(
                "new $T(\n$>$>$L),\n$T.of($L),\n$S)$<$<",
                EventTypes.class,
                table.build(),
                List.class,
                patterns,
                scope.catalog().discriminator());
    }

    private static CodeBlock pages(List<List<String>> pages) {
        return pages.stream()
                .map(path -> CodeBlock.of(
                        "$T.of($L)",
                        List.class,
                        path.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W"))))
                .collect(Collectors.collectingAndThen(
                        CodeBlock.joining(",$W"), lists -> CodeBlock.of("$T.of($L)", List.class, lists)));
    }

    private static MethodSpec unknown(Scope scope) {
        CodeBlock envelope = scope.catalog().envelope().stream()
                .map(member -> CodeBlock.of("event.$N(), ", member.javaName()))
                .collect(CodeBlock.joining(""));
        return overriding("unknown", scope.root(), Modifier.PROTECTED)
                .addParameter(String.class, "type")
                .addParameter(UnknownReason.class, "reason")
                .addParameter(Raw.class, "raw")
                .addParameter(JsonReader.class, "in")
                .addStatement("$T event = $T.TYPE.readObject(in)", scope.unknown(), scope.json(scope.unknown()))
                .addStatement("return new $T(type, $Lreason, raw, event.extra())", scope.unknown(), envelope)
                .build();
    }

    private static TypeSpec unknownJson(Scope scope) {
        List<Field> envelope = scope.catalog().envelope();
        ObjectMembers members = new ObjectMembers(RecordJson.MEMBERS, scope).add(envelope, scope.root());
        return new RecordJson(scope.unknown(), scope.json(scope.unknown()), members)
                .argumentBefore(CodeBlock.of("$S", ""))
                .argumentAfter(CodeBlock.of("$T.NOT_IN_CATALOG", UnknownReason.class))
                .argumentAfter(CodeBlock.of("$T.of(new byte[0])", Raw.class))
                .discriminator(scope.catalog().discriminator())
                .build();
    }

    private static List<TypeSpec> shapes(Scope scope) {
        List<TypeSpec> types = new ArrayList<>();
        for (PlacedShape placed : PlacedShape.all(scope)) {
            ClassName json = scope.json(placed.name());
            if (placed.shape() instanceof EnumShape shape) {
                types.add(EnumJson.of(shape, placed.name(), json));
            } else if (!scope.isTagged(placed.name())) {
                RecordShape shape = (RecordShape) placed.shape();
                ObjectMembers members = new ObjectMembers(RecordJson.MEMBERS, scope).add(shape.fields(), placed.name());
                types.add(new RecordJson(placed.name(), json, members).build());
            }
        }
        return types;
    }
}

package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.onevent.json.Extra;
import dev.onevent.json.JsonObject;
import dev.onevent.json.JsonReader;
import dev.onevent.json.JsonRecord;
import dev.onevent.json.JsonTypes;
import dev.onevent.json.JsonWriter;
import dev.onevent.json.Payload;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Field;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The part of a codec that reads and writes events whose own fields stand in a payload: one loop reads the envelope of them
 * all, and the payload by the event's type.
 */
final class PayloadEvents {

    private static final String PAYLOAD = "PAYLOAD";
    private static final TypeName ANY_OBJECT =
            ParameterizedTypeName.get(ClassName.get(JsonObject.class), WildcardTypeName.subtypeOf(Object.class));

    private final Scope scope;
    private final Catalog catalog;
    private final RecordIndex index;
    private final LocalNames envelope;
    private final ClassName envelopeJson;

    private PayloadEvents(Scope scope) {
        this.scope = scope;
        this.catalog = scope.catalog();
        this.index = new RecordIndex(scope);
        this.envelope = new LocalNames().add(catalog.envelope());
        this.envelopeJson = scope.inCodec().envelope();
    }

    static void addTo(TypeSpec.Builder codec, Scope scope) {
        new PayloadEvents(scope).addTo(codec);
    }

    private void addTo(TypeSpec.Builder codec) {
        List<String> path = catalog.payload();
        if (index.records().stream().anyMatch(record -> scope.bodyType(record).equals(JavaTypes.OBJECT_MAP))) {
            // Not on the method: it may become several, not all of which have such a cast.
            codec.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        codec.addField(CodecClass.constant(Payload.class, PAYLOAD)
                        .initializer("new $T($L)", Payload.class, RecordIndex.strings(path.subList(1, path.size())))
                        .build())
                .addMethod(read());
        index.addRecordMethod(codec);
        Switch.addTo(
                codec,
                () -> MethodSpec.methodBuilder("body")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(ANY_OBJECT)
                        .addParameter(TypeName.INT, index.variable()),
                index.records().stream()
                        .map(record -> BodyJson.of(record, scope))
                        .toList());
        Switch.addTo(codec, this::event, constructions());
        codec.addType(envelopeJson());
        index.records().forEach(record -> BodyJson.addTo(codec, record, scope));
    }

    private ObjectMembers members(String constant) {
        List<CodeBlock> body = index.hasSplits()
                ? List.of(
                        CodeBlock.of("record = record(type, in)"),
                        CodeBlock.of("body = $N.read(in, body(record))", PAYLOAD))
                : List.of(CodeBlock.of("body = $N.read(in, body(type))", PAYLOAD));
        return new ObjectMembers(constant, scope)
                .add(catalog.envelope(), scope.root())
                .addSpecial(catalog.payload().get(0), body)
                .addDiscriminator();
    }

    private MethodSpec read() {
        ObjectMembers members = members(envelopeJson.simpleName() + "." + RecordJson.MEMBERS);
        CodeBlock.Builder arguments = CodeBlock.builder().add("$N, name, ", index.variable());
        members.values().forEach(value -> arguments.add("$L, ", value));
        MethodSpec.Builder read = CodecClass.overriding("read", scope.root(), Modifier.PROTECTED)
                .addParameter(TypeName.INT, "type")
                .addParameter(String.class, "name")
                .addParameter(JsonReader.class, "in");
        if (index.hasSplits()) {
            read.addStatement("int record = type");
        }
        return read.addStatement("$T body = null", Object.class)
                .addCode(members.read())
                .beginControlFlow("if (body == null)")
                .addStatement("body = body($N).empty()", index.variable())
                .endControlFlow()
                .addStatement("return event($Lbody, $T.map(extra))", arguments.build(), Extra.class)
                .build();
    }

    private MethodSpec.Builder event() {
        MethodSpec.Builder event = MethodSpec.methodBuilder("event")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(scope.root())
                .addParameter(TypeName.INT, index.variable())
                .addParameter(String.class, "name");
        for (Field field : catalog.envelope()) {
            event.addParameter(JavaTypes.of(field.type(), scope.root(), scope), envelope.of(field));
        }
        return event.addParameter(Object.class, "body").addParameter(JavaTypes.OBJECT_MAP, "extra");
    }

    private List<CodeBlock> constructions() {
        String arguments = catalog.envelope().stream()
                .map(field -> envelope.of(field) + ", ")
                .collect(Collectors.joining());
        return index.records().stream()
                .map(record -> construction(record, arguments))
                .toList();
    }

    private CodeBlock construction(ConcreteEvent record, String arguments) {
        CodeBlock name = record.event().kind() instanceof Catalog.Pattern pattern
                ? CodeBlock.of("name.substring($L), ", pattern.prefix().length())
                : CodeBlock.of("");
        return CodeBlock.of(
                "new $T($L$L($T) body, extra)", scope.name(record), name, arguments, scope.bodyType(record));
    }

    private TypeSpec envelopeJson() {
        ObjectMembers members = members(RecordJson.MEMBERS);
        TypeVariableName body = TypeVariableName.get(scope.variable("B"));
        ClassName root = scope.root();
        String payload = catalog.payload().get(0);
        return RecordJson.frame(root, envelopeJson, members, JsonRecord.class)
                .addField(RecordJson.instance(envelopeJson, CodeBlock.of("")))
                .addMethod(RecordJson.constructor().build())
                .addMethod(RecordJson.readObject(root)
                        .addStatement("return $T.TYPE.readObject(in)", scope.json(scope.unknown()))
                        .build())
                .addMethod(RecordJson.write(root)
                        .addStatement("write(value, $1T.OBJECT.empty(), $1T.OBJECT, out)", JsonTypes.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addTypeVariable(body)
                        .addParameter(root, "value")
                        .addParameter(body, "body")
                        .addParameter(ParameterizedTypeName.get(ClassName.get(JsonObject.class), body), "type")
                        .addParameter(JsonWriter.class, "out")
                        .addCode(RecordJson.begin())
                        .addCode(members.writeSpecial(catalog.discriminator(), CodeBlock.of("value.type()")))
                        .addCode(members.write("value"))
                        .addStatement(
                                "$N.write(out, $N, kept, $L, value.extra(), body, type)",
                                PAYLOAD,
                                RecordJson.MEMBERS,
                                members.special(payload))
                        .addCode(RecordJson.end())
                        .build())
                .build();
    }
}

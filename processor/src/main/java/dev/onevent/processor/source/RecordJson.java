package dev.onevent.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.Extra;
import dev.onevent.json.JsonReader;
import dev.onevent.json.JsonRecord;
import dev.onevent.json.JsonWriter;
import dev.onevent.json.Members;
import dev.onevent.json.TaggedRecord;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class, nested in the codec, that reads and writes the objects of one record. */
final class RecordJson {

    static final String MEMBERS = "MEMBERS";

    private static final TypeName KEPT = ArrayTypeName.of(TypeName.BOOLEAN);

    private final ClassName record;
    private final ClassName json;
    private final ObjectMembers members;
    private final List<CodeBlock> argumentsBefore = new ArrayList<>();
    private final List<CodeBlock> argumentsAfter = new ArrayList<>();
    private final CodeBlock.Builder writtenFirst = CodeBlock.builder();
    private Class<?> base = JsonRecord.class;
    private CodeBlock baseArguments = CodeBlock.of("");
    private boolean named;

    /**
     * Reads and writes a record.
     *
     * @param members the record's components
     */
    RecordJson(ClassName record, ClassName json, ObjectMembers members) {
        this.record = record;
        this.json = json;
        this.members = members;
    }

    /** Adds an argument of the record's constructor before those of the members. */
    RecordJson argumentBefore(CodeBlock argument) {
        argumentsBefore.add(argument);
        return this;
    }

    /** Adds an argument of the record's constructor between those of the members and {@code extra}. */
    RecordJson argumentAfter(CodeBlock argument) {
        argumentsAfter.add(argument);
        return this;
    }

    /** Hands the record the name of a pattern event, which is known before the event is read. */
    RecordJson named() {
        named = true;
        return argumentBefore(CodeBlock.of("this.name"));
    }

    /** Writes the type of an event; reading, it was known before. */
    RecordJson discriminator(String name) {
        members.addDiscriminator();
        writtenFirst.add(members.writeSpecial(name, CodeBlock.of("value.type()")));
        return this;
    }

    /** Writes the constant that tells a subtype; reading, it was known before. */
    RecordJson tag(String name, String text) {
        members.addSpecial(name, List.of(CodeBlock.of("in.discriminator(false)")));
        writtenFirst.add(members.writeSpecial(name, CodeBlock.of("$S", text)));
        return this;
    }

    /** Makes the record the payload of a subtype, which is never left out: the tag has to be there. */
    RecordJson payloadTagged(String name, String text) {
        tag(name, text);
        base = TaggedRecord.class;
        baseArguments = CodeBlock.of(", $L, $S", members.special(name), text);
        return this;
    }

    TypeSpec build() {
        List<CodeBlock> arguments = new ArrayList<>(argumentsBefore);
        arguments.addAll(members.values());
        arguments.addAll(argumentsAfter);
        arguments.add(CodeBlock.of("$T.map(extra)", Extra.class));
        TypeSpec.Builder type = frame(record, json, members, base);
        MethodSpec.Builder constructor = constructor(baseArguments);
        if (named) {
            type.addField(String.class, "name", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(String.class, "name").addStatement("this.name = name");
        }
        return type.addField(instance(json, named ? CodeBlock.of("$S", "") : CodeBlock.of("")))
                .addMethod(constructor.build())
                .addMethod(readObject(record)
                        .addCode(members.read())
                        .addStatement("return new $T($L)", record, CodeBlock.join(arguments, ",$W"))
                        .build())
                .addMethod(write(record)
                        .addCode(begin())
                        .addCode(writtenFirst.build())
                        .addCode(members.write("value"))
                        .addCode(end())
                        .build())
                .build();
    }

    /** The one instance of a class that reads and writes a type. */
    static FieldSpec instance(ClassName json, CodeBlock arguments) {
        return FieldSpec.builder(json, "TYPE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", json, arguments)
                .build();
    }

    static MethodSpec.Builder constructor() {
        return constructor(CodeBlock.of(""));
    }

    private static MethodSpec.Builder constructor(CodeBlock furtherArguments) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($N$L)", MEMBERS, furtherArguments);
    }

    /** A class that reads and writes a type, so far without an instance and the two methods that do. */
    static TypeSpec.Builder frame(ClassName type, ClassName json, ObjectMembers members, Class<?> base) {
        return TypeSpec.classBuilder(json)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(base), type))
                .addField(FieldSpec.builder(Members.class, MEMBERS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(members.names())
                        .build());
    }

    static MethodSpec.Builder readObject(ClassName type) {
        return overriding("readObject")
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addParameter(JsonReader.class, "in");
    }

    static MethodSpec.Builder write(ClassName type) {
        return overriding("write")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "value")
                .addParameter(JsonWriter.class, "out");
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class);
    }

    /** Begins to write the object of a record. */
    static CodeBlock begin() {
        return CodeBlock.builder()
                .addStatement("$T kept = out.beginObject(this, value, value.extra())", KEPT)
                .build();
    }

    /** Ends it. */
    static CodeBlock end() {
        return CodeBlock.builder()
                .addStatement("out.endObject($N, kept, value.extra())", MEMBERS)
                .build();
    }
}

package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.JsonReader;
import dev.onevent.processor.catalog.Catalog;
import javax.lang.model.element.Modifier;

/** The part of a codec that reads and writes events whose own fields stand beside the envelope. */
final class FlatEvents {

    private final Scope scope;
    private final Catalog catalog;
    private final RecordIndex index;

    private FlatEvents(Scope scope) {
        this.scope = scope;
        this.catalog = scope.catalog();
        this.index = new RecordIndex(scope);
    }

    static void addTo(TypeSpec.Builder codec, Scope scope) {
        new FlatEvents(scope).addTo(codec);
    }

    private void addTo(TypeSpec.Builder codec) {
        codec.addMethod(CodecClass.overriding("read", scope.root(), Modifier.PROTECTED)
                .addParameter(TypeName.INT, "type")
                .addParameter(String.class, "name")
                .addParameter(JsonReader.class, "in")
                .addStatement("return event($L, name, in)", index.hasSplits() ? "record(type, in)" : "type")
                .build());
        index.addRecordMethod(codec);
        Switch.addTo(
                codec,
                () -> MethodSpec.methodBuilder("event")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(scope.root())
                        .addParameter(TypeName.INT, index.variable())
                        .addParameter(String.class, "name")
                        .addParameter(JsonReader.class, "in"),
                index.records().stream().map(this::reading).toList());
        index.records().forEach(record -> codec.addType(json(record)));
    }

    private CodeBlock reading(ConcreteEvent record) {
        ClassName json = scope.json(scope.name(record));
        return record.event().kind() instanceof Catalog.Pattern pattern
                ? CodeBlock.of(
                        "new $T(name.substring($L)).readObject(in)",
                        json,
                        pattern.prefix().length())
                : CodeBlock.of("$T.TYPE.readObject(in)", json);
    }

    private TypeSpec json(ConcreteEvent record) {
        ClassName name = scope.name(record);
        ClassName json = scope.json(name);
        ObjectMembers members = new ObjectMembers(RecordJson.MEMBERS, scope)
                .add(catalog.envelope(), scope.root())
                .add(scope.fields(record.payload()), nestedIn(record));
        RecordJson recordJson = new RecordJson(name, json, members);
        if (record.isPattern()) {
            recordJson.named();
        }
        recordJson.discriminator(catalog.discriminator());
        Scope.tag(record).ifPresent(text -> recordJson.tag(record.split().on(), text));
        return recordJson.build();
    }

    /** The type in which the inline types of a record's own fields are nested. */
    private ClassName nestedIn(ConcreteEvent record) {
        return scope.fieldOwner(record.payload(), scope.name(record));
    }
}

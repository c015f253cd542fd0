package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.EventType;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The record of an event. */
final class EventRecord {

    private EventRecord() {}

    static TypeSpec.Builder of(ConcreteEvent event, Scope scope) {
        ClassName name = scope.name(event);
        Catalog catalog = scope.catalog();
        List<Field> fields = catalog.isFlat() ? scope.fields(event.payload()) : List.of();
        TypeSpec.Builder record = TypeSpec.recordBuilder(name.simpleName())
                .addJavadoc("$L", Javadoc.summary(summaryName(event), event.doc()))
                .addJavadoc(Javadoc.provenance(event.event(), event.since(), scope))
                .addJavadoc("\n\n")
                .addAnnotation(annotation(event.event(), event.doc(), event.since(), event.subtype()))
                .addSuperinterface(scope.parent(event));
        Components components = new Components(name, scope);
        if (event.isPattern()) {
            record.addJavadoc("@param name what follows $L in the type\n", Javadoc.code(prefix(event)));
            components.add("name", JavaTypes.STRING);
        }
        components.add(catalog.envelope(), scope.root()).add(fields, scope.fieldOwner(event.payload(), name));
        record.addJavadoc(Javadoc.components(fields));
        if (!catalog.isFlat()) {
            record.addJavadoc("@param body its own fields; empty, never null, where they are missing or no object\n");
            components.add("body", scope.bodyType(event));
        }
        record.addJavadoc(
                "@param extra what the other components would not give back of the event as it was, by member\n");
        components.addExtra().build(record);
        Dispatching.addTo(record, name, scope);
        record.addMethod(type(event));
        if (event.subtype() != null) {
            record.addMethod(split(event, scope));
        }
        record.addMethod(ShapeRecord.fromMap(name)
                .addStatement("return $T.DEFAULT.fromMap(json, $T.class)", scope.codec(), name)
                .build());
        RecordShape own = Scope.ownShape(event.payload());
        if (own != null && catalog.isFlat()) {
            record.addTypes(Components.nestedTypes(own.fields(), name, scope, Modifier.PUBLIC));
        } else if (own != null) {
            String summary = "The fields of " + Javadoc.code(summaryName(event)) + ".";
            record.addType(ShapeRecord.of(own, name.nestedClass(own.javaName()), summary, scope)
                    .addModifiers(Modifier.PUBLIC)
                    .build());
        }
        return record;
    }

    private static String summaryName(ConcreteEvent event) {
        String subtype = event.subtype();
        if (subtype == null) {
            return event.event().name();
        }
        return event.event().name() + " " + (subtype.isEmpty() ? "(other)" : subtype);
    }

    private static String prefix(ConcreteEvent event) {
        return ((Catalog.Pattern) event.event().kind()).prefix();
    }

    private static MethodSpec type(ConcreteEvent event) {
        MethodSpec.Builder type = MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.STRING);
        return event.isPattern()
                ? type.addStatement("return $S + name", prefix(event)).build()
                : type.addStatement("return $S", event.event().name()).build();
    }

    /** The member that splits the event: of a subtype its text, of all others what the payload has. */
    private static MethodSpec split(ConcreteEvent event, Scope scope) {
        Subtypes split = event.split();
        MethodSpec.Builder method = MethodSpec.methodBuilder(split.javaName())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
        if (!"".equals(event.subtype())) {
            return method.returns(JavaTypes.STRING)
                    .addStatement("return $S", event.subtype())
                    .build();
        }
        return method.returns(JavaTypes.nullable(JavaTypes.STRING))
                .addStatement(
                        "return $L.get($S) instanceof String text ? text : null",
                        scope.catalog().isFlat() ? "extra" : "body",
                        split.on())
                .build();
    }

    /** What checks and messages need to know of an event, for the class file. */
    static AnnotationSpec annotation(Event event, String doc, String since, @Nullable String subtype) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(EventType.class).addMember("name", "$S", event.name());
        add(annotation, "doc", doc);
        add(annotation, "group", event.group());
        add(annotation, "since", since);
        if (event.deprecated()) {
            annotation.addMember("deprecated", "true");
        }
        add(annotation, "replacedBy", event.replacedBy());
        add(annotation, "subtype", subtype);
        if (event.kind() instanceof Catalog.Pattern pattern) {
            add(annotation, "pattern", pattern.rest());
        }
        return annotation.build();
    }

    private static void add(AnnotationSpec.Builder annotation, String member, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            annotation.addMember(member, "$S", value);
        }
    }
}

package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.EventGroup;
import dev.onevent.EventRoot;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import javax.lang.model.element.Modifier;

/** The sealed interfaces above the records: the root, the groups, and events that have subtypes. */
final class Interfaces {

    private Interfaces() {}

    static TypeSpec.Builder root(Scope scope) {
        Catalog catalog = scope.catalog();
        TypeSpec.Builder root = sealed(scope.root())
                .addJavadoc(
                        "$L\n",
                        Javadoc.wrap("Any event of the catalog of " + Javadoc.escape(catalog.title())
                                + (catalog.version().isEmpty() ? "" : " " + Javadoc.escape(catalog.version()))
                                + "."))
                .addAnnotation(rootAnnotation(catalog))
                .addPermittedSubclasses(scope.children((Group) null))
                .addPermittedSubclass(scope.unknown())
                .addPermittedSubclass(scope.malformed())
                .addMethod(accessor("type", JavaTypes.STRING)
                        .addJavadoc("The type as it stands in the JSON; empty for a malformed event.\n")
                        .build());
        for (Field field : catalog.envelope()) {
            TypeName type = JavaTypes.nullable(JavaTypes.of(field.type(), scope.root(), scope));
            root.addMethod(accessor(field.javaName(), type)
                    .addJavadoc("$L\n", Javadoc.wrap(Javadoc.component(field)))
                    .build());
        }
        return root.addMethod(
                        accessor("extra", JavaTypes.OBJECT_MAP).addJavadoc("""
                                What the other accessors would not give back of the event as it was, by member: unknown members, and
                                the originals of those that do not fit their type or are spelt otherwise.
                                """).build())
                .addMethod(Dispatching.accept(scope)
                        .addModifiers(Modifier.ABSTRACT)
                        .addJavadoc("Calls the visitor's method for this event.\n")
                        .build())
                .addMethod(Dispatching.dispatchMethod(scope)
                        .addModifiers(Modifier.ABSTRACT)
                        .addJavadoc("Calls the method for this event; what generated routers are made with.\n")
                        .build())
                .addMethod(ShapeRecord.fromMap(scope.root())
                        .addStatement("return $T.DEFAULT.fromMap(json)", scope.codec())
                        .build())
                .addMethod(ShapeRecord.toMap()
                        .addModifiers(Modifier.DEFAULT)
                        .addStatement("return $T.DEFAULT.toMap(this)", scope.codec())
                        .build())
                .addTypes(Components.nestedTypes(
                        catalog.envelope(), scope.root(), scope, Modifier.PUBLIC, Modifier.STATIC));
    }

    static TypeSpec.Builder group(Group group, Scope scope) {
        ClassName name = scope.name(group.javaName());
        TypeSpec.Builder type = sealed(name)
                .addJavadoc(
                        "$L\n",
                        Javadoc.wrap("The group " + Javadoc.code(group.name())
                                + (group.doc().isEmpty() ? "." : ": " + Javadoc.escape(group.doc()))))
                .addAnnotation(groupAnnotation(group))
                .addSuperinterface(scope.parent(group))
                .addPermittedSubclasses(scope.children(group));
        if (group.payload() == null) {
            return type;
        }
        RecordShape own = Scope.ownShape(group.payload());
        if (scope.catalog().isFlat()) {
            ClassName owner = scope.fieldOwner(group.payload(), name);
            for (Field field : scope.fields(group.payload())) {
                type.addMethod(accessor(field.javaName(), JavaTypes.nullable(JavaTypes.of(field.type(), owner, scope)))
                        .addJavadoc("$L\n", Javadoc.wrap(Javadoc.component(field)))
                        .build());
            }
            return own == null
                    ? type
                    : type.addTypes(
                            Components.nestedTypes(own.fields(), name, scope, Modifier.PUBLIC, Modifier.STATIC));
        }
        type.addMethod(accessor("body", scope.bodyType(group.payload(), name))
                .addJavadoc("The fields of the event; empty, never null, where they are missing or no object.\n")
                .build());
        return own == null
                ? type
                : type.addType(ShapeRecord.of(
                                own,
                                name.nestedClass(own.javaName()),
                                "The fields of events of the group " + Javadoc.code(group.name()) + ".",
                                scope)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .build());
    }

    static TypeSpec.Builder subtypes(Event event, Subtypes subtypes, Scope scope) {
        return sealed(scope.name(event.javaName()))
                .addJavadoc("$L", Javadoc.summary(event.name(), event.doc()))
                .addJavadoc(Javadoc.provenance(event, event.since(), scope))
                .addJavadoc("\n")
                .addAnnotation(EventRecord.annotation(event, event.doc(), event.since(), null))
                .addSuperinterface(scope.parent(event))
                .addPermittedSubclasses(scope.children(event))
                .addMethod(accessor(subtypes.javaName(), JavaTypes.nullable(JavaTypes.STRING))
                        .addJavadoc(
                                "$L\n",
                                Javadoc.wrap(Javadoc.code(subtypes.on())
                                        + ", which tells the subtypes apart; null where it is missing or no text."))
                        .build());
    }

    private static TypeSpec.Builder sealed(ClassName name) {
        return TypeSpec.interfaceBuilder(name).addModifiers(Modifier.SEALED);
    }

    private static MethodSpec.Builder accessor(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }

    private static AnnotationSpec rootAnnotation(Catalog catalog) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(EventRoot.class).addMember("catalog", "$S", catalog.title());
        if (!catalog.version().isEmpty()) {
            annotation.addMember("version", "$S", catalog.version());
        }
        return annotation
                .addMember(
                        "types",
                        "{$L}",
                        RecordIndex.strings(
                                catalog.events().stream().map(Event::name).toList()))
                .build();
    }

    private static AnnotationSpec groupAnnotation(Group group) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(EventGroup.class).addMember("name", "$S", group.name());
        return group.doc().isEmpty()
                ? annotation.build()
                : annotation.addMember("doc", "$S", group.doc()).build();
    }
}

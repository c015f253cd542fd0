package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.Generated;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Shape;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** All types of a catalog. */
public final class CatalogSource {

    private CatalogSource() {}

    /**
     * The types of a catalog.
     *
     * @param packageName where they go
     */
    public static List<JavaFile> of(Catalog catalog, String packageName) {
        Scope scope = new Scope(catalog, packageName);
        List<TypeSpec.Builder> types = new ArrayList<>();
        types.add(Interfaces.root(scope));
        for (Group group : catalog.groups()) {
            types.add(Interfaces.group(group, scope));
        }
        for (Event event : catalog.events()) {
            if (event.kind() instanceof Subtypes subtypes) {
                types.add(Interfaces.subtypes(event, subtypes, scope));
            }
        }
        scope.records().forEach(event -> types.add(EventRecord.of(event, scope)));
        types.add(UnknownRecord.of(scope));
        types.add(MalformedRecord.of(scope));
        catalog.types().forEach(shape -> types.add(shape(shape, scope)));
        types.add(VisitorInterfaces.visitor(scope));
        types.add(VisitorInterfaces.dispatch(scope));
        types.add(EventsClass.of(scope));
        types.forEach(type -> type.addModifiers(Modifier.PUBLIC));
        List<JavaFile> files = new ArrayList<>();
        types.forEach(type -> files.add(file(type, JavaTypes.NULL_MARKED, catalog.title(), packageName)));
        files.add(file(CodecClass.of(scope), JavaTypes.NULL_UNMARKED, catalog.title(), packageName));
        return files;
    }

    /** Types nested in others that hide one under {@code types}: only a package would tell the two apart. */
    public static List<String> hiddenInUnnamedPackage(Catalog catalog) {
        Set<String> shared = catalog.types().stream().map(Shape::javaName).collect(Collectors.toSet());
        return PlacedShape.all(new Scope(catalog, "")).stream()
                .filter(placed -> placed.name().enclosingClassName() != null)
                .filter(placed -> shared.contains(placed.name().simpleName()))
                .map(placed -> placed.name().canonicalName())
                .toList();
    }

    private static TypeSpec.Builder shape(Shape shape, Scope scope) {
        String summary = shape.doc().isEmpty()
                ? "The type " + Javadoc.code(shape.javaName()) + " of the catalog."
                : Javadoc.wrap(Javadoc.escape(shape.doc()));
        return shape instanceof RecordShape record
                ? ShapeRecord.of(record, scope.name(record.javaName()), summary, scope)
                : ShapeEnum.of((EnumShape) shape, summary);
    }

    static JavaFile file(TypeSpec.Builder type, ClassName nullness, String source, String packageName) {
        TypeSpec annotated = type.addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", source)
                        .build())
                .addAnnotation(nullness)
                .build();
        return JavaFile.builder(packageName, annotated)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }
}

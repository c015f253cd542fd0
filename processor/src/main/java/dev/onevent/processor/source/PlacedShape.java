package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Inline;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type with a shape of its own, and the class it becomes.
 *
 * @param shape the type
 * @param name the class
 */
record PlacedShape(Shape shape, ClassName name) {

    /** All such types of a catalog, nested ones included. */
    static List<PlacedShape> all(Scope scope) {
        Catalog catalog = scope.catalog();
        List<PlacedShape> shapes = new ArrayList<>();
        addInline(catalog.envelope(), scope.root(), shapes);
        for (Shape shape : catalog.types()) {
            add(shape, scope.name(shape.javaName()), shapes);
        }
        for (Group group : catalog.groups()) {
            addOwn(Scope.ownShape(group.payload()), scope.name(group.javaName()), catalog, shapes);
        }
        for (ConcreteEvent record : scope.records()) {
            addOwn(Scope.ownShape(record.payload()), scope.name(record), catalog, shapes);
        }
        return shapes;
    }

    private static void addOwn(@Nullable RecordShape own, ClassName owner, Catalog catalog, List<PlacedShape> shapes) {
        if (own == null) {
            return;
        }
        if (catalog.isFlat()) {
            addInline(own.fields(), owner, shapes);
        } else {
            add(own, owner.nestedClass(own.javaName()), shapes);
        }
    }

    private static void add(Shape shape, ClassName name, List<PlacedShape> shapes) {
        shapes.add(new PlacedShape(shape, name));
        if (shape instanceof RecordShape record) {
            addInline(record.fields(), name, shapes);
        }
    }

    private static void addInline(List<Field> fields, ClassName owner, List<PlacedShape> shapes) {
        for (Field field : fields) {
            // What is in a list or a map has a name, and so stands under types.
            if (field.type() instanceof Inline inline) {
                add(inline.shape(), owner.nestedClass(inline.shape().javaName()), shapes);
            }
        }
    }
}

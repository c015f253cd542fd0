package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.Inline;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Shape;
import dev.onevent.processor.catalog.Catalog.Shared;
import dev.onevent.processor.catalog.TypeNames.Wanted;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the types of fields, and the shared types that they may name. */
final class TypeReader {

    private record Named(Yaml.Entry entry, String javaName) {}

    private final Map<String, Yaml.Entry> entries;
    private final SharedTypes shared;
    private final TypeNames names;
    private final Problems problems;
    private final FieldReader fields;

    /** The shared types that have a shape of their own, by Java name. */
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    TypeReader(Overlay overlay, TypeNames names, Problems problems) {
        this.entries = overlay.entries(Section.TYPES);
        this.shared = new SharedTypes(overlay, problems);
        this.names = names;
        this.problems = problems;
        this.fields = new FieldReader(this, names, problems);
    }

    FieldReader fields() {
        return fields;
    }

    /** The shared types that have a shape of their own; the others stand for another type where they are named. */
    List<Shape> shapes() {
        List<Named> named = new ArrayList<>();
        for (Yaml.Entry entry : entries.values()) {
            String name = entry.key();
            if (SharedTypes.isBuiltIn(name)) {
                problems.add(entry.at(), Section.TYPES.entry(name) + " is a built-in type; rename it");
            } else if (!SharedTypes.isAlias(entry)) {
                String javaName = names.claimType(
                        new Wanted(Section.TYPES.entry(name), JavaNames.capitalized(name), entry.at(), true));
                named.add(new Named(entry, javaName));
                shared.define(name, javaName);
            }
        }
        entries.values().stream().filter(SharedTypes::isAlias).forEach(shared::check);
        named.forEach(type -> shapes.put(type.javaName, shape(type.entry, type.javaName)));
        return List.copyOf(shapes.values());
    }

    private Shape shape(Yaml.Entry entry, String javaName) {
        String owner = Section.TYPES.entry(entry.key());
        if (!(entry.value() instanceof Yaml.Mapping mapping)) {
            problems.add(
                    entry.value().at(),
                    entry.value() instanceof Yaml.Sequence list
                            ? owner + isList(list)
                            : owner + " has to be a map with 'fields' or 'enum', or the name of another type");
            return new RecordShape(javaName, "", List.of());
        }
        Keys keys = new Keys(mapping, owner, Vocabulary.TYPE, problems);
        keys.checkFlag("override");
        String doc = keys.textOr("doc", "");
        String key = keys.one("fields", "enum");
        Shape shape = key == null ? null : shape(keys, key, javaName, doc, Nest.in());
        return shape == null ? new RecordShape(javaName, doc, List.of()) : shape;
    }

    /** Where a field of a shared type is; elsewhere if the name is not that of the type itself. */
    Site.InFile at(String type, String field, Site.InFile otherwise) {
        Yaml.Entry entry = entries.get(type.trim());
        if (entry == null || !(entry.value() instanceof Yaml.Mapping mapping)) {
            return otherwise;
        }
        return mapping.entries().stream()
                .filter(key -> key.value() instanceof Yaml.Mapping)
                .flatMap(key -> ((Yaml.Mapping) key.value()).entries().stream())
                .filter(member -> member.key().equals(field))
                .map(Yaml.Entry::at)
                .findFirst()
                .orElse(otherwise);
    }

    /** The shape that {@code fields} or {@code enum} give, null if they do not, which is a mistake. */
    private @Nullable Shape shape(Keys keys, String key, String javaName, String doc, Nest nest) {
        if (key.equals("enum") && !(keys.get(key) instanceof Yaml.Sequence)) {
            keys.misfit(key, keys.get(key), "a list of texts, as [red, green]");
            return null;
        }
        if (key.equals("enum")) {
            return new EnumShape(javaName, doc, new EnumReader(keys, problems).constants());
        }
        Yaml.Mapping members = keys.map(key, "a map as {id: string}");
        return members == null
                ? null
                : new RecordShape(
                        javaName,
                        doc,
                        fields.read(members, keys.owner(), Surroundings.ofRecord(), nest.within(javaName)));
    }

    /** The fields of a shared type, null if it is an enum. */
    @Nullable
    List<Field> fields(String javaName) {
        return shapes.get(javaName) instanceof RecordShape shape ? shape.fields() : null;
    }

    /** The type that a value of YAML describes: a name, a list or map of one, or a shape. */
    FieldType type(Yaml yaml, String owner, String javaName, Nest nest) {
        FieldType type = null;
        if (yaml.isEmpty()) {
            problems.add(yaml.at(), owner + " needs a type; write 'any' if it is unknown");
        } else if (yaml instanceof Yaml.Scalar scalar) {
            type = shared.find(scalar, owner);
        } else if (yaml instanceof Yaml.Sequence list) {
            problems.add(yaml.at(), "the type of " + owner + isList(list));
        } else if (yaml instanceof Yaml.Mapping map && isUnquoted(map)) {
            String value = map.entries().get(0).key();
            problems.add(yaml.at(), "the type of " + owner + " is a map; write it in quotes: '{" + value + "}'");
        } else if (yaml instanceof Yaml.Mapping map) {
            Keys keys = new Keys(map, owner, Vocabulary.INLINE, problems);
            String key = keys.one("fields", "enum");
            return key == null ? Scalar.ANY : inline(keys, key, javaName, nest);
        }
        return type == null ? Scalar.ANY : type;
    }

    private static String isList(Yaml.Sequence list) {
        String name = list.elements().size() == 1 && list.elements().get(0) instanceof Yaml.Scalar element
                ? element.text()
                : "string";
        return " is a list; write it in quotes: '[" + name + "]'";
    }

    /** Whether this is <code>{string}</code>, a map of one key without a value, which was meant for a type. */
    static boolean isUnquoted(Yaml.Mapping map) {
        return map.entries().size() == 1
                && map.entries().get(0).value().isEmpty()
                && !Vocabulary.FIELD.keys.contains(map.entries().get(0).key());
    }

    /** The type that {@code fields} or {@code enum} describe where it is used. */
    FieldType inline(Keys keys, String key, String javaName, Nest nest) {
        String nested = JavaNames.capitalized(javaName);
        if (nest.around().contains(nested)) {
            problems.add(
                    keys.at(key),
                    keys.owner() + " would need a type " + nested + " within " + nested
                            + "; give it a 'name', or put it under 'types' by another name");
            return Scalar.ANY;
        }
        if (!JavaNames.isFileName(nest.around(), nested)) {
            problems.add(
                    keys.at(key),
                    keys.owner() + " would need a type whose name with those around it is too long for that of a file;"
                            + " put it under 'types'");
            return Scalar.ANY;
        }
        if (nest.isInherited()) {
            nested = names.claimInherited(
                    new Wanted(keys.owner(), nested, keys.at(key), false),
                    nest.around().get(0));
        }
        Shape shape = shape(keys, key, nested, "", nest);
        return shape == null ? Scalar.ANY : new Inline(shape);
    }

    /** The fields' type that a payload names: a shared type with fields; null if it is none, which is a mistake. */
    @Nullable
    String payload(Yaml.Scalar name, String owner) {
        FieldType type = shared.find(name, owner);
        if (type instanceof Shared record && fields(record.javaName()) != null) {
            return record.javaName();
        }
        if (type != null) {
            problems.add(name.at(), "'fields' of " + owner + " has to be a map, or a type that has fields");
        }
        return null;
    }
}

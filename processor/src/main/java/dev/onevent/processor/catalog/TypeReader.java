package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.Inline;
import dev.onevent.processor.catalog.Catalog.ListOf;
import dev.onevent.processor.catalog.Catalog.MapOf;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Shape;
import dev.onevent.processor.catalog.Catalog.Shared;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the types of fields, and the shared types they may name. */
final class TypeReader {

    private static final Map<String, Scalar> SCALARS = new LinkedHashMap<>();

    static {
        for (Scalar scalar : Scalar.values()) {
            SCALARS.put(scalar.catalogName(), scalar);
        }
    }

    private final Map<String, Yaml.Entry> shared;
    private final Problems problems;
    private final FieldReader fields;

    /** Names of types that stand for another type, while one is looked up. */
    private final Deque<String> open = new ArrayDeque<>();

    TypeReader(Map<String, Yaml.Entry> shared, Problems problems) {
        this.shared = shared;
        this.problems = problems;
        this.fields = new FieldReader(this, problems);
    }

    FieldReader fields() {
        return fields;
    }

    /** The shared types that have a shape of their own; the others stand for another type where they are named. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (Yaml.Entry entry : shared.values()) {
            checkName(entry);
            String owner = Section.TYPES.entry(entry.key());
            if (entry.value() instanceof Yaml.Mapping mapping) {
                Keys keys = new Keys(mapping, owner, problems);
                keys.has("override");
                String doc = keys.textOr("doc", "");
                Shape shape = shape(keys, entry.key(), doc, List.of());
                keys.done();
                shapes.add(shape == null ? new RecordShape(entry.key(), doc, List.of()) : shape);
            } else {
                named(entry.key(), entry.at(), owner);
            }
        }
        return shapes;
    }

    private void checkName(Yaml.Entry entry) {
        String why = SCALARS.containsKey(entry.key()) ? "a built-in type" : JavaNames.whyNoType(entry.key());
        if (why != null) {
            problems.add(entry.at(), Section.TYPES.entry(entry.key()) + " cannot be called so: that is " + why);
        }
    }

    /**
     * The shape that {@code fields} or {@code enum} give, null if neither is there.
     *
     * @param around the Java names of the types that a nested one stands in
     */
    @Nullable
    Shape shape(Keys keys, String javaName, String doc, List<String> around) {
        boolean hasFields = keys.has("fields");
        boolean hasEnum = keys.has("enum");
        if (hasFields == hasEnum) {
            problems.add(
                    keys.at(),
                    keys.owner() + (hasFields ? " has both" : " needs either") + " 'fields' "
                            + (hasFields ? "and" : "or") + " 'enum'");
            return null;
        }
        if (hasEnum) {
            return new EnumShape(javaName, doc, new EnumReader(keys, problems).constants());
        }
        Yaml.Mapping members = keys.map("fields");
        List<String> inside = new ArrayList<>(around);
        inside.add(javaName);
        return members == null ? null : new RecordShape(javaName, doc, fields.read(members, keys.owner(), inside));
    }

    /** The type that a value of YAML describes: a name, a list or map of one, or a shape. */
    FieldType type(Yaml yaml, String owner, String javaName, List<String> around) {
        if (yaml instanceof Yaml.Scalar scalar) {
            return type(scalar.text().trim(), scalar.at(), owner);
        }
        if (yaml instanceof Yaml.Mapping mapping) {
            Keys keys = new Keys(mapping, owner, problems);
            FieldType type = inline(keys, javaName, around);
            keys.done();
            return type;
        }
        problems.add(
                yaml.at(), "the type of " + owner + " has to be a text: a list is written in quotes, as '[string]'");
        return Scalar.ANY;
    }

    FieldType inline(Keys keys, String javaName, List<String> around) {
        String nested = JavaNames.capitalized(javaName);
        if (around.contains(nested)) {
            problems.add(
                    keys.at(),
                    keys.owner() + " would need a type " + nested + " within " + nested + "; put it under 'types'");
        }
        Shape shape = shape(keys, nested, "", around);
        return shape == null ? Scalar.ANY : new Inline(shape);
    }

    private FieldType type(String text, Site.InFile at, String owner) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return new ListOf(type(text.substring(1, text.length() - 1).trim(), at, owner));
        }
        if (text.startsWith("{") && text.endsWith("}")) {
            return new MapOf(type(text.substring(1, text.length() - 1).trim(), at, owner));
        }
        Scalar scalar = SCALARS.get(text);
        return scalar != null ? scalar : named(text, at, owner);
    }

    private FieldType named(String name, Site.InFile at, String owner) {
        Yaml.Entry entry = shared.get(name);
        if (entry == null) {
            Set<String> known = new LinkedHashSet<>(SCALARS.keySet());
            known.addAll(shared.keySet());
            problems.add(at, "unknown type '" + name + "' of " + owner + Suggestion.of(name, known));
            return Scalar.ANY;
        }
        if (!(entry.value() instanceof Yaml.Scalar other)) {
            return new Shared(name);
        }
        if (open.contains(name)) {
            List<String> circle = new ArrayList<>(List.copyOf(open));
            Collections.reverse(circle);
            circle.add(name);
            problems.add(
                    entry.at(),
                    "type '" + name + "' never ends: it stands for itself, "
                            + String.join(" > ", circle.subList(circle.indexOf(name), circle.size())));
            return Scalar.ANY;
        }
        open.push(name);
        FieldType type = type(other.text().trim(), other.at(), Section.TYPES.entry(name));
        open.pop();
        return type;
    }

    /** The shared type of a name if it has fields; otherwise that is a mistake. */
    @Nullable
    String record(Yaml.Scalar name, String owner) {
        FieldType type = type(name.text(), name.at(), owner);
        if (type instanceof Shared record
                && shared.get(record.javaName()).value() instanceof Yaml.Mapping mapping
                && hasFields(mapping.entries())) {
            return record.javaName();
        }
        if (type != Scalar.ANY || name.text().equals(Scalar.ANY.catalogName())) {
            problems.add(name.at(), "'fields' of " + owner + " has to be a map, or a type that has fields");
        }
        return null;
    }

    private static boolean hasFields(Collection<Yaml.Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.key().equals("fields"));
    }
}

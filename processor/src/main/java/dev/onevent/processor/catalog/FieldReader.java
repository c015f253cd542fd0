package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the members of objects. */
final class FieldReader {

    /** Parameters of a method, less the record itself and its {@code extra}. */
    static final int MAX_COMPONENTS = 253;

    /** Methods that every generated record has. */
    private static final Set<String> RECORD_METHODS = Set.of("extra", "toMap");

    private final TypeReader types;
    private final Problems problems;

    FieldReader(TypeReader types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /**
     * The fields of a map.
     *
     * @param owner whose fields they are, as messages have it
     * @param around the Java names of the types that nested ones stand in
     */
    List<Field> read(Yaml.Mapping mapping, String owner, List<String> around) {
        Collection<Yaml.Entry> entries = Keys.unique(mapping, "field", problems).values();
        List<Field> fields = new ArrayList<>();
        for (Yaml.Entry entry : entries) {
            fields.add(read(entry, "field '" + entry.key() + "' in " + owner, around));
        }
        check(entries, fields, "fields", owner, RECORD_METHODS);
        if (fields.size() > MAX_COMPONENTS) {
            problems.add(mapping.at(), tooMany(owner, fields.size() + 1));
        }
        return fields;
    }

    static String tooMany(String owner, int components) {
        return owner + " would have " + components + " components, but a record has room for " + (MAX_COMPONENTS + 1);
    }

    /** A field from its entry. */
    Field read(Yaml.Entry entry, String owner, List<String> around) {
        String name = entry.key();
        String javaName = JavaNames.member(name);
        if (!(entry.value() instanceof Yaml.Mapping mapping)) {
            return new Field(name, List.of(), javaName, types.type(entry.value(), owner, javaName, around), "");
        }
        Keys keys = new Keys(mapping, owner, problems);
        keys.has("override");
        javaName = keys.textOr("name", javaName);
        String doc = keys.textOr("doc", "");
        List<String> aliases =
                keys.texts("aliases").stream().map(Yaml.Scalar::text).toList();
        Yaml type = keys.get("type");
        FieldType fieldType = Scalar.ANY;
        if (type != null) {
            fieldType = types.type(type, owner, javaName, around);
        } else if (keys.has("fields") || keys.has("enum")) {
            fieldType = types.inline(keys, javaName, around);
        } else {
            problems.add(keys.at(), owner + " needs a 'type'");
        }
        keys.done();
        return new Field(name, aliases, javaName, fieldType, doc);
    }

    /** Holds the names of fields against each other and against what Java allows. */
    void check(
            Collection<Yaml.Entry> entries,
            List<Field> fields,
            String noun,
            String owner,
            Set<String> reservedMethods) {
        Map<String, String> ownerOfName = new HashMap<>();
        Map<String, String> nameOfMember = new HashMap<>();
        int i = 0;
        for (Yaml.Entry entry : entries) {
            Field field = fields.get(i++);
            checkMember(field, entry.at(), owner, reservedMethods);
            String other = nameOfMember.putIfAbsent(field.javaName(), field.name());
            if (other != null) {
                problems.add(
                        entry.at(),
                        noun + " '" + other + "' and '" + field.name() + "' in " + owner + " would both become "
                                + field.javaName() + "; give one a 'name'");
            }
            List<String> names = new ArrayList<>(field.aliases());
            names.add(0, field.name());
            for (String name : names) {
                String first = ownerOfName.putIfAbsent(name, field.name());
                if (first != null) {
                    problems.add(entry.at(), "'" + name + "' in " + owner + " is a name of '" + first + "' already");
                }
            }
        }
    }

    private void checkMember(Field field, Site.InFile at, String owner, Set<String> reservedMethods) {
        String why = JavaNames.whyNoMember(field.javaName());
        if (why == null && reservedMethods.contains(field.javaName())) {
            why = "a method that generated records have";
        }
        if (why != null) {
            problems.add(
                    at,
                    "field '" + field.name() + "' in " + owner + " would become '" + field.javaName() + "', " + why
                            + "; give it a 'name'");
        }
    }
}

package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the members of objects. */
final class FieldReader {

    private final TypeReader types;
    private final TypeNames typeNames;
    private final Problems problems;

    FieldReader(TypeReader types, TypeNames typeNames, Problems problems) {
        this.types = types;
        this.typeNames = typeNames;
        this.problems = problems;
    }

    /**
     * The fields of a map.
     *
     * @param owner whose fields they are, as messages have it
     * @param nest where the types that their types are nested in stand
     */
    List<Field> read(Yaml.Mapping mapping, String owner, Surroundings around, Nest nest) {
        MemberNames names = new MemberNames(around, "field", "in " + owner, typeNames, problems);
        List<Field> fields = new ArrayList<>();
        Collection<Yaml.Entry> entries = Keys.unique(mapping, "field", problems).values();
        for (Yaml.Entry entry : entries) {
            fields.add(read(entry, Vocabulary.FIELD, names, nest));
        }
        checkRoom(fields.size(), around, owner, mapping.at());
        return fields;
    }

    /** The members that all events may have. */
    List<Field> envelope(Collection<Yaml.Entry> entries, Surroundings around, String root) {
        MemberNames names = new MemberNames(around, Section.ENVELOPE.noun, "of the envelope", typeNames, problems);
        List<Field> fields = new ArrayList<>();
        for (Yaml.Entry entry : entries) {
            fields.add(read(entry, Vocabulary.MEMBER, names, Nest.above(root)));
            if (fields.size() == around.room() + 1) {
                checkRoom(entries.size(), around, "the envelope", entry.at());
            }
        }
        return fields;
    }

    /** Says if an object has more fields than a record can. */
    void checkRoom(int fields, Surroundings around, String owner, Site.InFile at) {
        if (fields > around.room()) {
            problems.add(
                    at,
                    owner + " has " + fields + " fields, but there is room for " + around.room()
                            + "; leave some out, 'extra' keeps them");
        }
    }

    private Field read(Yaml.Entry entry, Vocabulary vocabulary, MemberNames names, Nest nest) {
        String name = entry.key();
        String owner = names.subject(name);
        Field named = new Field(name, List.of(), JavaNames.member(name), Scalar.ANY, "");
        if (!(entry.value() instanceof Yaml.Mapping mapping) || TypeReader.isUnquoted(mapping)) {
            String javaName = names.claim(named, entry.at(), false).javaName();
            return new Field(name, List.of(), javaName, types.type(entry.value(), owner, javaName, nest), "");
        }
        Keys keys = new Keys(mapping, owner, vocabulary, problems);
        keys.checkFlag("override");
        boolean isGiven = keys.has("name");
        List<String> aliases =
                keys.texts("aliases").stream().map(Yaml.Scalar::text).toList();
        named = new Field(name, aliases, keys.textOr("name", named.javaName()), Scalar.ANY, "");
        named = names.claim(named, isGiven ? keys.at("name") : entry.at(), isGiven);
        FieldType type = type(keys, owner, named.javaName(), nest);
        return new Field(name, named.aliases(), named.javaName(), type, keys.textOr("doc", ""));
    }

    private FieldType type(Keys keys, String owner, String javaName, Nest nest) {
        String key = keys.one("type", "fields", "enum");
        if (key == null) {
            return Scalar.ANY;
        }
        Yaml type = keys.get("type");
        return type == null ? types.inline(keys, key, javaName, nest) : types.type(type, owner, javaName, nest);
    }
}

package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the members of one object, held against each other and against what is around. */
final class MemberNames {

    private final Surroundings around;
    private final String noun;
    private final String where;
    private final TypeNames typeNames;
    private final Problems problems;

    /** The member of each name in the JSON, aliases included. */
    private final Map<String, String> members = new HashMap<>();

    /** The member of each Java name, in lower case. */
    private final Map<String, Field> accessors = new HashMap<>();

    /**
     * Names of an object.
     *
     * @param noun what messages call a member
     * @param where whose members they are, with a preposition: {@code in event 'order:placed'}
     * @param typeNames makes up names
     */
    MemberNames(Surroundings around, String noun, String where, TypeNames typeNames, Problems problems) {
        this.around = around;
        this.noun = noun;
        this.where = " " + where;
        this.typeNames = typeNames;
        this.problems = problems;
    }

    /** A member as messages call it. */
    String subject(String name) {
        return noun + " '" + name + "'" + where;
    }

    /**
     * Takes the names of a member; says which it cannot have.
     *
     * @param field the member, so far as its names go
     * @param isGiven whether the catalog says what its Java name is
     * @return the member with the names that it can have, and a Java name made up if it cannot have its own
     */
    Field claim(Field field, Site.InFile at, boolean isGiven) {
        boolean free = claimMember(field.name(), subject(field.name()), field, at);
        List<String> aliases = field.aliases().stream()
                .filter(alias -> claimMember(alias, "alias '" + alias + "' of " + subject(field.name()), field, at))
                .toList();
        String why = free ? whyNot(field, isGiven) : null;
        if (why != null) {
            problems.add(at, why);
        }
        String javaName = free && why == null ? field.javaName() : typeNames.madeUpMember();
        return new Field(field.name(), aliases, javaName, field.type(), field.doc());
    }

    private boolean claimMember(String name, String subject, Field field, Site.InFile at) {
        String what = around.members().get(name);
        if (what != null) {
            problems.add(at, subject + " has the name of " + what + ", which is read anyway; leave it out");
            return false;
        }
        String other = members.putIfAbsent(name, field.name());
        if (other != null) {
            problems.add(at, subject + " is a name of " + noun + " '" + other + "' already; leave it out");
            return false;
        }
        return true;
    }

    private @Nullable String whyNot(Field field, boolean isGiven) {
        String javaName = field.javaName();
        String why = why(javaName);
        if (why != null) {
            return subject(field.name()) + why + (isGiven ? "; give it another 'name'" : "; give it a 'name'");
        }
        Field other = accessors.putIfAbsent(javaName.toLowerCase(Locale.ROOT), field);
        if (other == null) {
            return null;
        }
        String both = noun + "s '" + other.name() + "' and '" + field.name() + "'" + where;
        return (other.javaName().equals(javaName)
                        ? both + " would both become " + javaName
                        : both + " would become " + other.javaName() + " and " + javaName
                                + ", which differ by case alone")
                + "; make one an alias of the other, or give it a 'name'";
    }

    private @Nullable String why(String javaName) {
        String why = JavaNames.whyNoComponent(javaName);
        if (why != null) {
            return JavaNames.wouldBecome(javaName, why);
        }
        why = around.accessors().get(javaName);
        return why == null ? null : " would become '" + javaName + "', " + why;
    }

    /** Why a field that has been read cannot stand in other surroundings, as the rest of a sentence; null if it can. */
    static @Nullable String whyNot(Field field, Surroundings around) {
        for (String name : names(field)) {
            String what = around.members().get(name);
            if (what != null) {
                return "has the name of " + what
                        + ", which is read anyway; leave it out, or list the fields of that event without it";
            }
        }
        String why = around.accessors().get(field.javaName());
        return why == null ? null : "would become '" + field.javaName() + "', " + why + "; give it a 'name'";
    }

    private static List<String> names(Field field) {
        List<String> names = new ArrayList<>(field.aliases());
        names.add(0, field.name());
        return names;
    }
}

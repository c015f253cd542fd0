package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.OfGroup;
import dev.onevent.processor.catalog.Catalog.Own;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.SharedPayload;
import dev.onevent.processor.catalog.Catalog.Subtype;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.List;
import java.util.Set;

/** Holds the components of each event's record against each other: the envelope's, the payload's and ours. */
final class ComponentCheck {

    /** Accessors that event records have besides those of the envelope, the rarer ones included. */
    static final Set<String> RESERVED = Set.of("type", "body", "name", "extra", "toMap", "raw", "reason", "offset");

    /** Components that an event record may have besides those of the catalog. */
    private static final int OWN_COMPONENTS = 3;

    private final Catalog catalog;
    private final Problems problems;

    ComponentCheck(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    void run() {
        for (Event event : catalog.events()) {
            String owner = Section.EVENTS.entry(event.name());
            check(event.payload(), owner, event.at());
            if (event.kind() instanceof Subtypes subtypes) {
                if (isTaken(subtypes.javaName())) {
                    problems.add(
                            event.at(),
                            owner + " is split on '" + subtypes.on() + "', which would become '" + subtypes.javaName()
                                    + "', a method that generated records have");
                }
                for (Subtype subtype : subtypes.subtypes()) {
                    check(subtype.payload(), "subtype '" + subtype.text() + "' of " + owner, event.at());
                }
            }
        }
    }

    private void check(Payload payload, String owner, Site.InFile at) {
        List<Field> fields = catalog.isFlat() ? fields(payload) : List.of();
        int components = catalog.envelope().size() + fields.size() + OWN_COMPONENTS;
        if (components > FieldReader.MAX_COMPONENTS) {
            problems.add(at, FieldReader.tooMany(owner, components));
        }
        for (Field field : fields) {
            String subject = "field '" + field.name() + "' in " + owner;
            if (field.name().equals(catalog.discriminator())) {
                problems.add(at, subject + " has the name of the discriminator, which is read anyway; leave it out");
            } else if (catalog.envelope().stream().anyMatch(member -> clash(member, field))) {
                problems.add(at, subject + " is a member of the envelope already; leave it out or give it a 'name'");
            } else if (RESERVED.contains(field.javaName())) {
                problems.add(
                        at,
                        subject + " would become '" + field.javaName()
                                + "', a method that generated records have; give it a 'name'");
            }
        }
    }

    private boolean isTaken(String javaName) {
        return RESERVED.contains(javaName)
                || catalog.envelope().stream()
                        .anyMatch(member -> member.javaName().equals(javaName));
    }

    private static boolean clash(Field member, Field field) {
        return member.name().equals(field.name())
                || member.aliases().contains(field.name())
                || member.javaName().equals(field.javaName());
    }

    private List<Field> fields(Payload payload) {
        if (payload instanceof Own own) {
            return own.shape().fields();
        }
        if (payload instanceof SharedPayload shared) {
            return catalog.type(shared.javaName()) instanceof RecordShape shape ? shape.fields() : List.of();
        }
        if (payload instanceof OfGroup group) {
            Payload given = catalog.group(group.group()).payload();
            return given == null ? List.of() : fields(given);
        }
        return List.of();
    }
}

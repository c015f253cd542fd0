package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Subtype;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import dev.onevent.processor.catalog.TypeNames.Wanted;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the subtypes that a member of an event's payload tells apart. */
final class SubtypesReader {

    private static final String SPLITS = "the member that tells the subtypes apart";

    private final PayloadReader payloads;
    private final TypeNames names;
    private final Surroundings envelope;
    private final Versions versions;
    private final Problems problems;

    /**
     * A reader of subtypes.
     *
     * @param envelope what else any event has
     */
    SubtypesReader(
            PayloadReader payloads, TypeNames names, Surroundings envelope, Versions versions, Problems problems) {
        this.payloads = payloads;
        this.names = names;
        this.envelope = envelope;
        this.versions = versions;
        this.problems = problems;
    }

    /**
     * The subtypes of an event.
     *
     * @param owner the event, as messages have it
     */
    Subtypes read(Yaml.Mapping subtypes, String owner, String javaName, Site.InFile at) {
        Keys keys = new Keys(subtypes, "'subtypes' of " + owner, Vocabulary.SUBTYPES, problems);
        String on = keys.textOr("on", "");
        if (on.contains(".")) {
            problems.add(
                    keys.at("on"),
                    owner + " is split on '" + on + "', but no path is read there; name a member "
                            + (payloads.isFlat() ? "of the event itself" : "of the payload itself"));
        }
        String accessor = on.isEmpty() ? "" : accessor(keys, on, owner);
        String other = names.claim(new Wanted("the rest of " + owner, javaName + "Other", at, false));
        Surroundings around = payloads.around().member(on, SPLITS);
        if (payloads.isFlat()) {
            around = around.accessor(accessor, "as does " + SPLITS);
        }
        List<Subtype> read = new ArrayList<>();
        Yaml.Mapping of = keys.map("of", "a map as {text: {}, image: {}}");
        if (of != null && of.entries().isEmpty()) {
            problems.add(of.at(), keys.owner() + " has no text; write of: {text: {fields: …}}");
        }
        if (of != null) {
            for (Yaml.Entry entry : Keys.unique(of, "subtype", problems).values()) {
                read.add(subtype(entry, owner, javaName, around));
            }
        }
        return new Subtypes(on, accessor, read, other);
    }

    private Subtype subtype(Yaml.Entry entry, String event, String javaName, Surroundings around) {
        String owner = "subtype '" + entry.key() + "' of " + event;
        if (entry.key().isEmpty()) {
            problems.add(entry.at(), owner + " has no text to tell it by; leave it out, such events are the rest");
        } else if (!entry.isText()) {
            problems.add(
                    entry.at(),
                    owner
                            + " is no text, and only texts tell subtypes apart; if the JSON has it in quotes, write quotes"
                            + " too");
        }
        Keys keys = Keys.of(entry, owner, Vocabulary.SUBTYPE, problems);
        String name = entry.key().isEmpty()
                ? names.madeUp()
                : names.claim(keys.wanted(entry, javaName + JavaNames.type(entry.key())));
        return new Subtype(
                entry.key(), name, keys.textOr("doc", ""), versions.since(keys), payloads.ofEvent(keys, name, around));
    }

    /** The accessor that all subtypes have for the member that tells them apart. */
    private String accessor(Keys keys, String on, String owner) {
        String clash = payloads.isFlat() ? envelope.members().get(on) : null;
        if (clash != null) {
            problems.add(
                    keys.at("on"),
                    owner + " is split on '" + on + "', which is " + clash
                            + "; only a member of its own tells its subtypes apart");
            return "";
        }
        boolean isGiven = keys.has("name");
        String beside = envelope.members().get(on);
        if (beside != null && !isGiven && envelope.accessors().containsKey(JavaNames.member(on))) {
            problems.add(
                    keys.at("on"),
                    owner + " is split on '" + on + "', which is read in the payload; " + beside
                            + " is not, and has that name, so give the one of the payload a 'name'");
            return "";
        }
        Field member = new Field(on, List.of(), keys.textOr("name", JavaNames.member(on)), Scalar.STRING, "");
        Surroundings accessors = new Surroundings(Map.of(), envelope.accessors(), 1);
        return new MemberNames(accessors, "member", "that splits " + owner, names, problems)
                .claim(member, isGiven ? keys.at("name") : keys.at("on"), isGiven)
                .javaName();
    }
}

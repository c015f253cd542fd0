package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Kind;
import dev.onevent.processor.catalog.Catalog.OfGroup;
import dev.onevent.processor.catalog.Catalog.Pattern;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.Plain;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import dev.onevent.processor.catalog.Catalog.Undocumented;
import dev.onevent.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the events. */
final class EventReader {

    /** The accessor of what follows the prefix of a pattern event. */
    static final String NAME = "name";

    static final String WHY_NAME = "which is a method that pattern events have";

    private static final String ANYTHING = ".+";

    private final Overlay overlay;
    private final GroupReader groups;
    private final PayloadReader payloads;
    private final SubtypesReader subtypes;
    private final TypeNames names;
    private final Versions versions;
    private final Problems problems;

    /** The event of each prefix. */
    private final Map<String, String> prefixes = new HashMap<>();

    EventReader(
            Overlay overlay,
            GroupReader groups,
            PayloadReader payloads,
            SubtypesReader subtypes,
            TypeNames names,
            Versions versions,
            Problems problems) {
        this.overlay = overlay;
        this.groups = groups;
        this.payloads = payloads;
        this.subtypes = subtypes;
        this.names = names;
        this.versions = versions;
        this.problems = problems;
    }

    List<Event> read() {
        List<Event> events = new ArrayList<>();
        for (Yaml.Entry entry : overlay.entries(Section.EVENTS).values()) {
            String owner = Section.EVENTS.entry(entry.key());
            events.add(event(entry, Keys.of(entry, owner, Vocabulary.EVENT, problems)));
        }
        return events;
    }

    private Event event(Yaml.Entry entry, Keys keys) {
        keys.checkFlag("override");
        String javaName = javaName(entry, keys);
        String group = groups.find(keys);
        Kind kind = kind(entry, keys, javaName);
        Payload payload = payload(keys, javaName, group, kind);
        Provenance provenance = new Provenance(keys, overlay, problems);
        return new Event(
                kind instanceof Pattern pattern ? pattern.prefix() + "*" : entry.key(),
                javaName,
                group,
                keys.textOr("doc", ""),
                provenance.documented(),
                versions.since(keys),
                provenance.isDeprecated(),
                provenance.replacedBy(),
                kind,
                payload);
    }

    private String javaName(Yaml.Entry entry, Keys keys) {
        if (entry.key().isEmpty()) {
            problems.add(entry.at(), "an event needs a type; write the text that the discriminator has");
            return names.madeUp();
        }
        if (!entry.isText() && !keys.has("prefix")) {
            problems.add(
                    entry.at(),
                    keys.owner()
                            + " is no text, and only texts are types; if the JSON has it in quotes, write quotes too");
            return names.madeUp();
        }
        if (entry.key().contains("*") && !keys.has("prefix")) {
            problems.add(
                    entry.at(),
                    keys.owner() + " has a '*', which no type may have; for all types that begin alike write 'prefix'");
        }
        if (GeneratedNames.EVENT_TYPES.contains(entry.key()) && !keys.has("prefix")) {
            problems.add(
                    entry.at(),
                    keys.owner()
                            + " has a name that stands for what no catalog lists; leave it out, events of that type"
                            + " become " + GeneratedNames.UNKNOWN);
        }
        return names.claim(keys.wanted(entry, JavaNames.type(entry.key())));
    }

    private Kind kind(Yaml.Entry entry, Keys keys, String javaName) {
        Yaml.Mapping split = keys.map("subtypes", "a map as {on: kind, of: {text: {}}}");
        String prefix = keys.text("prefix");
        String rest = keys.text("pattern");
        if (rest != null && !keys.has("prefix")) {
            problems.add(
                    keys.at("pattern"),
                    keys.owner() + " has a 'pattern' for what follows a prefix; give it that 'prefix' too");
        }
        if (split != null) {
            if (prefix != null) {
                problems.add(keys.at("prefix"), keys.owner() + " has 'subtypes' and 'prefix'; leave one out");
            }
            return subtypes.read(split, keys.owner(), javaName, entry.at());
        }
        return prefix == null ? new Plain() : pattern(entry, keys, prefix, rest == null ? ANYTHING : rest);
    }

    private Pattern pattern(Yaml.Entry entry, Keys keys, String prefix, String rest) {
        if (prefix.equals("*")) {
            problems.add(
                    keys.at("prefix"),
                    keys.owner() + " would be every event; leave it out, what has no type of its own becomes "
                            + GeneratedNames.UNKNOWN);
        } else if (prefix.contains("*")) {
            problems.add(
                    keys.at("prefix"),
                    "'prefix' of " + keys.owner() + " is what types begin with, without a '*'; write '"
                            + prefix.substring(0, prefix.indexOf('*')) + "'");
        }
        String other = prefixes.putIfAbsent(prefix, entry.key());
        if (other != null) {
            problems.add(
                    keys.at("prefix"),
                    "events '" + other + "' and '" + entry.key() + "' both have the prefix '" + prefix
                            + "'; make one event of them, or one prefix longer");
        }
        try {
            java.util.regex.Pattern.compile(rest);
            return new Pattern(prefix, rest);
        } catch (PatternSyntaxException e) {
            problems.add(
                    keys.at("pattern"),
                    "'pattern' of " + keys.owner() + " is no regular expression: "
                            + e.getDescription().toLowerCase(Locale.ROOT) + " near index " + e.getIndex() + " of '"
                            + rest + "'");
            return new Pattern(prefix, ANYTHING);
        }
    }

    private Payload payload(Keys keys, String javaName, @Nullable String group, Kind kind) {
        if (kind instanceof Subtypes) {
            if (keys.has("fields")) {
                problems.add(
                        keys.at("fields"),
                        keys.owner() + " has 'subtypes' and 'fields'; put the fields into the subtypes");
            }
            return new Undocumented();
        }
        Group giver = groups.giver(group);
        if (giver != null) {
            if (keys.has("fields")) {
                problems.add(keys.at("fields"), GroupReader.hasFieldsOfItsOwn(keys.owner(), giver));
            }
            if (hasName(kind)) {
                checkName(keys, giver);
            }
            return new OfGroup(giver.name());
        }
        Surroundings around = payloads.around();
        return payloads.ofEvent(keys, javaName, hasName(kind) ? around.accessor(NAME, WHY_NAME) : around);
    }

    /** Whether the record that has the fields of an event has its name too. */
    private boolean hasName(Kind kind) {
        return kind instanceof Pattern && payloads.isFlat();
    }

    private void checkName(Keys keys, Group giver) {
        payloads.fields(giver.payload()).stream()
                .filter(field -> field.javaName().equals(NAME))
                .forEach(field -> problems.add(
                        keys.at("prefix"),
                        keys.owner() + " gets a field '" + field.name() + "' from group '" + giver.name()
                                + "', which would become '" + NAME + "', " + WHY_NAME + "; give the field a 'name'"));
    }
}

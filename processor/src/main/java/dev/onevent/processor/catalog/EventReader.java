package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Kind;
import dev.onevent.processor.catalog.Catalog.OfGroup;
import dev.onevent.processor.catalog.Catalog.Pattern;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.Plain;
import dev.onevent.processor.catalog.Catalog.Subtype;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import dev.onevent.processor.catalog.Catalog.Undocumented;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the events. */
final class EventReader {

    private final Map<String, Group> groups;
    private final PayloadReader payloads;
    private final NameCheck names;
    private final Problems problems;

    EventReader(Map<String, Group> groups, PayloadReader payloads, NameCheck names, Problems problems) {
        this.groups = groups;
        this.payloads = payloads;
        this.names = names;
        this.problems = problems;
    }

    List<Event> read(Map<String, Yaml.Entry> entries) {
        List<Event> events = new ArrayList<>();
        for (Yaml.Entry entry : entries.values()) {
            String owner = Section.EVENTS.entry(entry.key());
            if (entry.value() instanceof Yaml.Mapping mapping) {
                Keys keys = new Keys(mapping, owner, problems);
                events.add(event(entry, keys, entries));
                keys.done();
            } else {
                problems.add(entry.value().at(), owner + " has to be a map; without any keys it is {}");
            }
        }
        return events;
    }

    private Event event(Yaml.Entry entry, Keys keys, Map<String, Yaml.Entry> events) {
        keys.has("override");
        if (entry.key().isEmpty() || entry.key().contains("*")) {
            problems.add(entry.at(), keys.owner() + " cannot be called so: a type is some text without '*'");
        }
        String javaName = keys.textOr("name", JavaNames.type(entry.key()));
        String group = group(keys);
        Payload payload = payload(keys, javaName, group);
        Kind kind = kind(keys, javaName, entry.at());
        if (kind instanceof Subtypes && !(payload instanceof Undocumented)) {
            problems.add(
                    keys.at("subtypes"), keys.owner() + " has subtypes, and so no fields of its own or of its group");
            payload = new Undocumented();
        }
        names.claim(javaName, Section.EVENTS.noun, entry.key(), entry.at());
        Provenance provenance = new Provenance(keys, events.keySet(), problems);
        return new Event(
                entry.at(),
                kind instanceof Pattern pattern ? pattern.prefix() + "*" : entry.key(),
                javaName,
                group,
                keys.textOr("doc", ""),
                provenance.documented(),
                keys.textOr("since", ""),
                provenance.isDeprecated(),
                provenance.replacedBy(),
                kind,
                payload);
    }

    private @Nullable String group(Keys keys) {
        String group = keys.text("group");
        if (group != null && !groups.containsKey(group)) {
            problems.add(
                    keys.at("group"),
                    "unknown group '" + group + "' of " + keys.owner() + Suggestion.of(group, groups.keySet()));
            return null;
        }
        return group;
    }

    private Payload payload(Keys keys, String javaName, @Nullable String group) {
        Group giver = GroupReader.giver(group, groups);
        if (giver == null) {
            return payloads.read(keys, javaName);
        }
        if (keys.has("fields")) {
            problems.add(
                    keys.at("fields"),
                    keys.owner() + " has fields of its own, but group '" + giver.name()
                            + "' gives all its events theirs");
        }
        return new OfGroup(giver.name());
    }

    private Kind kind(Keys keys, String javaName, Site.InFile at) {
        String prefix = keys.text("prefix");
        String rest = keys.text("pattern");
        Yaml.Mapping subtypes = keys.map("subtypes");
        if (prefix == null && rest != null) {
            problems.add(keys.at("pattern"), keys.owner() + " has a 'pattern', and so needs a 'prefix'");
        }
        if (prefix != null && subtypes != null) {
            problems.add(keys.at("subtypes"), keys.owner() + " has a 'prefix', and so no 'subtypes'");
        } else if (subtypes != null) {
            return subtypes(new Keys(subtypes, "the subtypes of " + keys.owner(), problems), javaName, at);
        }
        return prefix == null ? new Plain() : pattern(keys, prefix, rest == null ? ".+" : rest);
    }

    private Pattern pattern(Keys keys, String prefix, String rest) {
        try {
            java.util.regex.Pattern.compile(rest);
            return new Pattern(prefix, rest);
        } catch (PatternSyntaxException e) {
            problems.add(
                    keys.at("pattern"),
                    "pattern '" + rest + "' of " + keys.owner() + " is no regular expression: "
                            + e.getDescription().toLowerCase(Locale.ROOT) + " near index " + e.getIndex());
            return new Pattern(prefix, ".+");
        }
    }

    private Subtypes subtypes(Keys keys, String javaName, Site.InFile at) {
        String on = keys.required("on", "");
        Yaml.Mapping of = keys.map("of");
        if (of == null || of.entries().isEmpty()) {
            problems.add(keys.at(), keys.owner() + " have to be a map 'of' at least one text");
        }
        List<Subtype> subtypes = new ArrayList<>();
        Map<String, Yaml.Entry> entries = of == null ? Map.of() : Keys.unique(of, "subtype", problems);
        for (Yaml.Entry entry : entries.values()) {
            String owner = "subtype '" + entry.key() + "' of " + keys.owner().replace("the subtypes of ", "");
            if (!(entry.value() instanceof Yaml.Mapping mapping)) {
                problems.add(entry.value().at(), owner + " has to be a map; without any keys it is {}");
                continue;
            }
            Keys subtype = new Keys(mapping, owner, problems);
            String name = subtype.textOr("name", javaName + JavaNames.type(entry.key()));
            Payload payload = payloads.read(subtype, name);
            if (payload instanceof Catalog.Own own
                    && own.shape().fields().stream()
                            .anyMatch(field -> field.name().equals(on))) {
                problems.add(entry.at(), owner + " has a field '" + on + "', which is read anyway; leave it out");
            }
            subtypes.add(new Subtype(entry.key(), name, subtype.textOr("doc", ""), payload));
            names.claim(name, "subtype", entry.key(), entry.at());
            subtype.done();
        }
        String other = javaName + "Other";
        names.claim(other, "subtype", "other", at);
        keys.done();
        return new Subtypes(on, JavaNames.member(on), subtypes, other);
    }
}

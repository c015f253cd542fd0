package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the groups of events. */
final class GroupReader {

    private final Map<String, Yaml.Entry> entries;
    private final PayloadReader payloads;
    private final Problems problems;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    GroupReader(Map<String, Yaml.Entry> entries, PayloadReader payloads, Problems problems) {
        this.entries = entries;
        this.payloads = payloads;
        this.problems = problems;
    }

    Map<String, Group> read(NameCheck names) {
        for (Yaml.Entry entry : entries.values()) {
            String owner = Section.GROUPS.entry(entry.key());
            if (entry.value() instanceof Yaml.Mapping mapping) {
                Keys keys = new Keys(mapping, owner, problems);
                Group group = group(entry.key(), keys);
                names.claim(group.javaName(), Section.GROUPS.noun, group.name(), entry.at());
                groups.put(group.name(), group);
                keys.done();
            } else {
                problems.add(entry.value().at(), owner + " has to be a map; without any keys it is {}");
            }
        }
        List.copyOf(groups.values()).forEach(this::checkParents);
        return groups;
    }

    private Group group(String name, Keys keys) {
        keys.has("override");
        String javaName = keys.textOr("name", JavaNames.type(name) + "Event");
        String parent = keys.text("of");
        if (parent != null && !entries.containsKey(parent)) {
            problems.add(
                    keys.at("of"),
                    "unknown group '" + parent + "' above " + keys.owner() + Suggestion.of(parent, entries.keySet()));
            parent = null;
        }
        Payload payload = keys.has("fields") ? payloads.read(keys, javaName) : null;
        return new Group(name, javaName, parent, keys.textOr("doc", ""), payload);
    }

    private void checkParents(Group group) {
        List<Group> path = path(group.name(), groups);
        Group top = path.get(path.size() - 1);
        if (group.name().equals(top.parent())) {
            String circle = path.stream().map(Group::name).collect(Collectors.joining(" > "));
            problems.add(at(group), "group '" + group.name() + "' is above itself: " + circle + " > " + group.name());
            // The others of the circle are right then.
            groups.put(group.name(), new Group(group.name(), group.javaName(), null, group.doc(), group.payload()));
            return;
        }
        for (Group above : path.subList(1, path.size())) {
            if (above.payload() != null && group.payload() != null) {
                problems.add(
                        at(group),
                        Section.GROUPS.entry(group.name()) + " has fields of its own, but group '" + above.name()
                                + "' gives all its events theirs");
            }
        }
    }

    private Site.InFile at(Group group) {
        return Objects.requireNonNull(entries.get(group.name())).at();
    }

    /** A group and those above it; ends where a circle would begin again. */
    private static List<Group> path(@Nullable String name, Map<String, Group> groups) {
        List<Group> path = new ArrayList<>();
        Group group = name == null ? null : groups.get(name);
        while (group != null && !path.contains(group)) {
            path.add(group);
            group = group.parent() == null ? null : groups.get(group.parent());
        }
        return path;
    }

    /** The closest group, from one upwards, that gives its events a payload. */
    static @Nullable Group giver(@Nullable String name, Map<String, Group> groups) {
        return path(name, groups).stream()
                .filter(group -> group.payload() != null)
                .findFirst()
                .orElse(null);
    }

    /** Says which groups have no event, and leaves them out. */
    void checkEmpty(List<Catalog.Event> events) {
        Set<Group> filled = new HashSet<>();
        events.forEach(event -> filled.addAll(path(event.group(), groups)));
        for (Group group : List.copyOf(groups.values())) {
            if (!filled.contains(group)) {
                problems.add(at(group), Section.GROUPS.entry(group.name()) + " has no event; give it one or remove it");
                groups.remove(group.name());
            }
        }
    }
}

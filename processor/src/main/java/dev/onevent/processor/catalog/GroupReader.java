package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.problem.Problems;
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

    private final Overlay overlay;
    private final PayloadReader payloads;
    private final TypeNames names;
    private final Problems problems;
    private final Map<String, Keys> keys = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** Groups above themselves, as has been said. */
    private final Set<String> inCircle = new HashSet<>();

    /** Whether an event is in a group that cannot be told, and so maybe in one that seems to have none. */
    private boolean mayBeMeant;

    GroupReader(Overlay overlay, PayloadReader payloads, TypeNames names, Problems problems) {
        this.overlay = overlay;
        this.payloads = payloads;
        this.names = names;
        this.problems = problems;
    }

    void read() {
        for (Yaml.Entry entry : overlay.entries(Section.GROUPS).values()) {
            String owner = Section.GROUPS.entry(entry.key());
            keys.put(entry.key(), Keys.of(entry, owner, Vocabulary.GROUP, problems));
            groups.put(entry.key(), group(entry));
        }
        List.copyOf(groups.values()).forEach(this::checkCircle);
        groups.replaceAll((name, group) -> withRightPayload(group));
    }

    private Keys keys(Group group) {
        return Objects.requireNonNull(keys.get(group.name()));
    }

    private Group group(Yaml.Entry entry) {
        String name = entry.key();
        Keys group = Objects.requireNonNull(keys.get(name));
        group.checkFlag("override");
        String javaName = names.claim(group.wanted(entry, JavaNames.type(name) + "Event"));
        String parent = find(group, "of", "above");
        Payload payload = group.has("fields") ? payloads.ofGroup(group, javaName) : null;
        return new Group(name, javaName, parent, group.textOr("doc", ""), payload);
    }

    /** The group that an event belongs to, null if it is in none. */
    @Nullable
    String find(Keys event) {
        String group = find(event, "group", "of");
        Group giver = giver(group);
        if (giver != null && event.has("subtypes")) {
            problems.add(
                    event.at("subtypes"),
                    event.owner() + " has 'subtypes', but group '" + giver.name()
                            + "' gives all its events their fields; take it out of that group");
            group = null;
        }
        mayBeMeant |= group == null && (event.has("group") || event.hasStranger());
        return group;
    }

    private @Nullable String find(Keys keys, String key, String preposition) {
        String name = keys.text(key);
        return name == null
                ? null
                : overlay.find(
                        Section.GROUPS,
                        name,
                        keys.at(key),
                        "unknown group '" + name + "' " + preposition + " " + keys.owner(),
                        "; put it under 'groups'");
    }

    private void checkCircle(Group group) {
        List<Group> path = List.copyOf(path(group.name()).values());
        if (group.name().equals(path.get(path.size() - 1).parent())) {
            String circle = path.stream().map(Group::name).collect(Collectors.joining(" > "));
            problems.add(
                    keys(group).at("of"),
                    Section.GROUPS.entry(group.name()) + " is above itself: " + circle + " > " + group.name()
                            + "; leave out one 'of'");
            path.forEach(above -> inCircle.add(above.name()));
            // The others of the circle are right then.
            groups.put(group.name(), new Group(group.name(), group.javaName(), null, group.doc(), group.payload()));
        }
    }

    /** A group without fields of its own where its events have those of another. */
    private Group withRightPayload(Group group) {
        Group giver = giver(group.parent());
        if (group.payload() == null || giver == null) {
            return group;
        }
        problems.add(keys(group).at("fields"), hasFieldsOfItsOwn(keys(group).owner(), giver));
        return new Group(group.name(), group.javaName(), group.parent(), group.doc(), null);
    }

    static String hasFieldsOfItsOwn(String owner, Group giver) {
        return owner + " has fields of its own, but group '" + giver.name()
                + "' gives all its events theirs; leave one out";
    }

    /** A group and those above it, by name; ends where a circle would begin again. */
    private Map<String, Group> path(@Nullable String name) {
        Map<String, Group> path = new LinkedHashMap<>();
        Group group = name == null ? null : groups.get(name);
        while (group != null && path.putIfAbsent(group.name(), group) == null) {
            group = group.parent() == null ? null : groups.get(group.parent());
        }
        return path;
    }

    /** The closest group, from one upwards, that gives its events a payload. */
    @Nullable
    Group giver(@Nullable String name) {
        return path(name).values().stream()
                .filter(group -> group.payload() != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether something else has been said that leaves a group without events. */
    private boolean isReported(Group empty) {
        return inCircle.contains(empty.name())
                || groups.values().stream().anyMatch(group -> empty.name().equals(group.parent()));
    }

    /** The groups that have an event; says which have none. */
    List<Group> filled(List<Event> events) {
        Set<String> filled = new HashSet<>();
        events.forEach(event -> filled.addAll(path(event.group()).keySet()));
        if (!events.isEmpty() && !overlay.isBroken(Section.EVENTS) && !mayBeMeant) {
            groups.values().stream()
                    .filter(group -> !filled.contains(group.name()) && !isReported(group))
                    .forEach(group -> problems.add(
                            overlay.at(Section.GROUPS, group.name()),
                            keys(group).owner() + " has no event; write 'group: " + group.name()
                                    + "' in one, or leave the group out"));
        }
        return groups.values().stream()
                .filter(group -> filled.contains(group.name()))
                .toList();
    }
}

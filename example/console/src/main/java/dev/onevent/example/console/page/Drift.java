package dev.onevent.example.console.page;

import dev.onevent.DocumentedType;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.UnknownEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came that the catalog does not have: types, members, and values of members that it says otherwise of. */
final class Drift {

    /** More of it is only counted. */
    static final int MOST = 500;

    private static final int LONGEST_NAME = 200;

    /** What it can be. */
    enum Kind {
        TYPE,
        MEMBER,
        VALUE
    }

    /**
     * One thing that the catalog does not have.
     *
     * @param kind what it is
     * @param place where in the catalog it belongs
     * @param name its name
     * @param count how often it came
     * @param seq an event that has it, the latest
     * @param addable whether a file laid over the catalog can add it; what is part of an entry belongs where that stands
     * @param yaml what the catalog would say of it, where it belongs
     */
    record Found(Kind kind, List<String> place, String name, long count, long seq, boolean addable, String yaml) {}

    private record Thing(Kind kind, List<String> place, String name) {

        boolean isAddable() {
            return kind != Kind.VALUE && place.size() == 1;
        }

        List<String> path() {
            List<String> path = new ArrayList<>(place);
            path.add(name);
            return path;
        }
    }

    private static final class Sightings {
        private long count;
        private long latest;
        private Shape shape = Shape.UNSEEN;
    }

    private final Map<Thing, Sightings> found = new LinkedHashMap<>();
    private final Leftovers leftovers = new Leftovers();
    private long more;

    /** Finds what is new in an event. */
    void add(long seq, ConversationEvent event) {
        if (event instanceof UnknownEvent unknown) {
            saw(
                    new Thing(Kind.TYPE, List.of("events"), unknown.type()),
                    unknown.extra().get("body"),
                    seq);
        } else if (!(event instanceof MalformedEvent)) {
            leftovers.of(event, (kind, place, name, value) -> saw(new Thing(kind, place, name), value, seq));
        }
    }

    private synchronized void saw(Thing thing, @Nullable Object value, long seq) {
        Sightings sightings = found.get(thing);
        if (sightings == null) {
            if (found.size() == MOST || thing.name().length() > LONGEST_NAME) {
                more++;
                return;
            }
            sightings = new Sightings();
            found.put(thing, sightings);
        }
        sightings.count++;
        sightings.latest = Math.max(sightings.latest, seq);
        sightings.shape = Shape.and(sightings.shape, Shape.of(value));
    }

    /** How often something came for which there was no place in the list. */
    synchronized long more() {
        return more;
    }

    synchronized int size() {
        return found.size();
    }

    /** The most frequent first. */
    synchronized List<Found> found() {
        return found.entrySet().stream()
                .map(one -> found(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Found::kind)
                        .thenComparing(Comparator.comparing(Found::count).reversed())
                        .thenComparing(Found::name))
                .toList();
    }

    private static Found found(Thing thing, Sightings sightings) {
        String yaml = yaml(Map.of(thing, sightings));
        return new Found(
                thing.kind(), thing.place(), thing.name(), sightings.count, sightings.latest, thing.isAddable(), yaml);
    }

    /** The new types and members of the envelope, as a file to be laid over the catalog. It can add to no entry there is. */
    synchronized String yaml() {
        Map<Thing, Sightings> additions = new LinkedHashMap<>(found);
        additions.keySet().removeIf(thing -> !thing.isAddable());
        return yaml(additions);
    }

    private static String yaml(Map<Thing, Sightings> things) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        for (String section : List.of("envelope", "types", "events")) {
            yaml.put(section, new LinkedHashMap<String, Object>());
        }
        things.forEach((thing, sightings) -> {
            Object value = sightings.shape.yaml();
            Yaml.put(yaml, thing.path(), thing.kind() == Kind.TYPE ? event(thing.name(), value) : value);
        });
        yaml.values().removeIf(section -> ((Map<?, ?>) section).isEmpty());
        return Yaml.of(yaml);
    }

    private static Map<String, Object> event(String type, Object payload) {
        Map<String, Object> event = new LinkedHashMap<>();
        String group = type.substring(0, Math.max(0, type.indexOf(':')));
        if (isGroup(group)) {
            event.put("group", group);
        }
        if (payload instanceof Map<?, ?> fields) {
            event.put("fields", fields.get("fields"));
        }
        return event;
    }

    /** Groups are called as their types begin, and their interfaces after them. */
    private static boolean isGroup(String name) {
        return !name.isEmpty()
                && ConversationEvents.types().stream()
                        .map(DocumentedType::group)
                        .anyMatch(group -> group != null
                                && group.getSimpleName()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(name.toLowerCase(Locale.ROOT) + "event"));
    }
}

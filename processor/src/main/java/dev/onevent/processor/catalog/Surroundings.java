package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is around the fields of an object, whose names they cannot have.
 *
 * @param members members of the same JSON object, each with what it is
 * @param accessors methods of the same Java type, each with why it is there, as the rest of a sentence
 * @param room how many fields there may be
 */
record Surroundings(Map<String, String> members, Map<String, String> accessors, int room) {

    /** The parameters that a constructor may have, less the record itself and its {@code extra}. */
    private static final int RECORD_ROOM = 253;

    /** Events have up to three components of our own besides. */
    private static final int EVENT_ROOM = RECORD_ROOM - 3;

    /** The accessor of the events' own fields. */
    static final String BODY = "body";

    private static final String GENERATED = "which is a method that generated records have";

    /** In any record. */
    static Surroundings ofRecord() {
        return new Surroundings(Map.of(), Map.of(), RECORD_ROOM).generated("extra", "toMap");
    }

    /**
     * In the envelope, which is a part of all events.
     *
     * @param payload the path to the events' own fields, empty if they stand beside the envelope
     * @param hasPatterns whether there are pattern events
     */
    static Surroundings ofEnvelope(String discriminator, List<String> payload, boolean hasPatterns) {
        Surroundings envelope = ofEvent(discriminator, List.of()).generated("raw", "reason", "offset");
        if (hasPatterns) {
            envelope = envelope.accessor(EventReader.NAME, EventReader.WHY_NAME);
        }
        return payload.isEmpty()
                ? envelope
                : envelope.member(payload.get(0), payload.size() == 1 ? "the payload" : "the object around the payload")
                        .generated(BODY);
    }

    /** In an event whose own fields stand beside the envelope. */
    static Surroundings ofEvent(String discriminator, List<Field> envelope) {
        Surroundings event = new Surroundings(Map.of(), Map.of(), EVENT_ROOM - envelope.size())
                .member(discriminator, "the discriminator")
                .generated("type", "extra", "toMap");
        for (Field field : envelope) {
            String member = "member '" + field.name() + "' of the envelope";
            event = event.member(field.name(), member).accessor(field.javaName(), "as does " + member);
            for (String alias : field.aliases()) {
                event = event.member(alias, member);
            }
        }
        return event;
    }

    /** With methods of our own. */
    Surroundings generated(String... accessors) {
        Surroundings all = this;
        for (String accessor : accessors) {
            all = all.accessor(accessor, GENERATED);
        }
        return all;
    }

    /** With one member more. */
    Surroundings member(String name, String what) {
        return new Surroundings(with(members, name, what), accessors, room);
    }

    /** With one method more. */
    Surroundings accessor(String javaName, String why) {
        return new Surroundings(members, with(accessors, javaName, why), room);
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.putIfAbsent(key, value);
        return copy;
    }
}

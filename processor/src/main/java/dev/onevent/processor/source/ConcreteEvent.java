package dev.onevent.processor.source;

import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.Subtype;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as one record: an event without subtypes, or one of the subtypes.
 *
 * @param event the event
 * @param javaName the record
 * @param doc when it is sent, empty if the catalog does not say
 * @param since the catalog version that first had it, empty if the catalog does not say
 * @param payload the record's payload
 * @param subtype for a subtype its text, empty for the subtype of all others; null if there are no subtypes
 */
record ConcreteEvent(
        Event event,
        String javaName,
        String doc,
        String since,
        Payload payload,
        @Nullable String subtype) {

    /** All events of a catalog, in its order. */
    static List<ConcreteEvent> of(Catalog catalog) {
        List<ConcreteEvent> records = new ArrayList<>();
        for (Event event : catalog.events()) {
            if (event.kind() instanceof Subtypes subtypes) {
                subtypes.subtypes().forEach(subtype -> records.add(of(event, subtype)));
                records.add(of(event, subtypes.other(), ""));
            } else {
                records.add(of(event, event.javaName(), null));
            }
        }
        return records;
    }

    private static ConcreteEvent of(Event event, String javaName, @Nullable String subtype) {
        return new ConcreteEvent(event, javaName, event.doc(), event.since(), event.payload(), subtype);
    }

    /** A subtype has what the event says unless it says so itself. */
    private static ConcreteEvent of(Event event, Subtype subtype) {
        return new ConcreteEvent(
                event,
                subtype.javaName(),
                subtype.doc().isEmpty() ? event.doc() : subtype.doc(),
                subtype.since().isEmpty() ? event.since() : subtype.since(),
                subtype.payload(),
                subtype.text());
    }

    /** The member that splits the event. */
    Subtypes split() {
        return (Subtypes) event.kind();
    }

    boolean isPattern() {
        return event.kind() instanceof Catalog.Pattern;
    }
}

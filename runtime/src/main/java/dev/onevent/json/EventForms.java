package dev.onevent.json;

import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;

/**
 * What generated code implements: how the events of a catalog are read and written, once their type is known.
 *
 * @param <E> the root of the catalog's events
 */
abstract class EventForms<E> {

    /**
     * Reads an event of a type the catalog has.
     *
     * @param type the index of the type among the catalog's
     * @param name the type as it stands in the JSON; empty unless it is a pattern event's
     * @param in a reader, before an object
     * @return the event
     */
    protected abstract E read(int type, String name, JsonReader in);

    /**
     * Reads an event of any other type.
     *
     * @param type the type as it stands in the JSON
     * @param reason why it is unknown
     * @param raw the event
     * @param in a reader, before an object
     * @return the unknown event
     */
    protected abstract E unknown(String type, UnknownReason reason, Raw raw, JsonReader in);

    /**
     * Makes an event of what is none.
     *
     * @param reason what is wrong
     * @param offset where, in bytes from the beginning of the input
     * @param raw what came in
     * @return the malformed event
     */
    protected abstract E malformed(MalformedReason reason, long offset, Raw raw);

    /**
     * Writes an event.
     *
     * @param event any event of the catalog
     * @param out where to
     */
    protected abstract void write(E event, JsonWriter out);

    /**
     * The type of an event.
     *
     * @param event any event of the catalog
     * @return as it stands in the JSON
     */
    protected abstract String typeOf(E event);
}

package dev.onevent.processor.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that has been read and checked. Names are those of the JSON unless they are called Java names.
 *
 * @param title what the catalog is of
 * @param version empty if it has none
 * @param root the Java name of the sealed interface of all events
 * @param discriminator the member that names an event's type
 * @param payload the path to the object that holds the events' own fields; empty if they stand beside the envelope
 * @param pages the paths to the list of a page of events
 * @param envelope the members that any event may have
 * @param types the shared types, in catalog order
 * @param groups the groups, in catalog order, all with at least one event
 * @param events the events, in catalog order
 */
public record Catalog(
        String title,
        String version,
        String root,
        String discriminator,
        List<String> payload,
        List<List<String>> pages,
        List<Field> envelope,
        List<Shape> types,
        List<Group> groups,
        List<Event> events) {

    /** Whether the events' own fields stand beside the envelope. */
    public boolean isFlat() {
        return payload.isEmpty();
    }

    /** The shared type of a Java name. */
    public Shape type(String javaName) {
        return types.stream()
                .filter(type -> type.javaName().equals(javaName))
                .findFirst()
                .orElseThrow();
    }

    /** What the catalog says of the event of a name, null if it has none. */
    public @Nullable Event event(String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * A member of an object.
     *
     * @param name its name in the JSON
     * @param aliases other names it may have there
     * @param javaName the component's name
     * @param type its type
     * @param doc its meaning, empty if the catalog does not say
     */
    public record Field(String name, List<String> aliases, String javaName, FieldType type, String doc) {}

    /** The type of a member or element. */
    public sealed interface FieldType {}

    /** A type that has no parts. */
    public enum Scalar implements FieldType {
        STRING,
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        DECIMAL,
        INSTANT,
        OBJECT,
        ANY;

        /** The name in a catalog. */
        public String catalogName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An array. */
    public record ListOf(FieldType element) implements FieldType {}

    /** An object that maps names to values of one type. */
    public record MapOf(FieldType value) implements FieldType {}

    /** A type that stands under {@code types}. */
    public record Shared(String javaName) implements FieldType {}

    /** A type that stands where it is used, nested in the type that uses it. */
    public record Inline(Shape shape) implements FieldType {}

    /** A type of its own. */
    public sealed interface Shape {
        /** The Java name, without that of a type around it. */
        String javaName();

        /** Its meaning, empty if the catalog does not say. */
        String doc();
    }

    /** An object of declared members. */
    public record RecordShape(String javaName, String doc, List<Field> fields) implements Shape {}

    /** Texts of which some are known. */
    public record EnumShape(String javaName, String doc, List<Constant> constants) implements Shape {}

    /**
     * A known text.
     *
     * @param text as it stands in the JSON
     * @param javaName the constant
     * @param doc its meaning, empty if the catalog does not say
     */
    public record Constant(String text, String javaName, String doc) {}

    /**
     * A group of events.
     *
     * @param name the name in the catalog
     * @param javaName the sealed interface
     * @param parent the group above, null under the root
     * @param doc what its events are about, empty if the catalog does not say
     * @param payload the payload that all its events have; null if each has its own
     */
    public record Group(
            String name,
            String javaName,
            @Nullable String parent,
            String doc,
            @Nullable Payload payload) {}

    /** The fields of an event that are not the envelope's. */
    public sealed interface Payload {}

    /** No document says what the payload is. */
    public record Undocumented() implements Payload {}

    /** A payload of this event or group alone. */
    public record Own(RecordShape shape) implements Payload {}

    /** A payload whose type stands under {@code types}. */
    public record SharedPayload(String javaName) implements Payload {}

    /** The payload that the group gives to all its events. */
    public record OfGroup(String group) implements Payload {}

    /**
     * An event type.
     *
     * @param name the type in the JSON; of a pattern event its prefix and {@code *}
     * @param javaName the record, or the sealed interface of an event that has subtypes
     * @param group null if it belongs to none
     * @param doc when it is sent, empty if the catalog does not say
     * @param documented what each document says of it, by the document's name
     * @param since the catalog version that first had it, empty if the catalog does not say
     * @param deprecated whether a document calls it deprecated
     * @param replacedBy the successor's name, null if no document names one
     * @param kind what makes it special
     * @param payload its payload; of an event with subtypes that of all others
     */
    public record Event(
            String name,
            String javaName,
            @Nullable String group,
            String doc,
            Map<String, Map<String, @Nullable Object>> documented,
            String since,
            boolean deprecated,
            @Nullable String replacedBy,
            Kind kind,
            Payload payload) {

        /** How many records it becomes. */
        int records() {
            return kind instanceof Subtypes split ? split.subtypes().size() + 1 : 1;
        }
    }

    /** What makes an event special. */
    public sealed interface Kind {}

    /** One type, one record. */
    public record Plain() implements Kind {}

    /** Any type that has a prefix and a rest that matches a regular expression. */
    public record Pattern(String prefix, String rest) implements Kind {}

    /**
     * An event that a member of its payload splits.
     *
     * @param on the member's name
     * @param javaName the member's accessor
     * @param subtypes one for each text
     * @param other the Java name of the record for all other texts
     */
    public record Subtypes(String on, String javaName, List<Subtype> subtypes, String other) implements Kind {}

    /**
     * One part of a split event.
     *
     * @param text the member's text
     * @param javaName the record
     * @param doc its meaning, empty if the catalog does not say
     * @param since the catalog version that first had it, empty if it is as old as the event
     * @param payload its payload
     */
    public record Subtype(String text, String javaName, String doc, String since, Payload payload) {}
}

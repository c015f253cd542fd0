package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a catalog go and why: what {@code routes()} of a router lists, for people to read.
 *
 * @param catalog the catalog's title
 * @param version its version, empty if it has none
 * @param since the version that the class has seen, null if it does not say
 * @param lines one for each record and for each name that has a handler of its own, in catalog order
 */
public record RouteReport(
        String catalog, String version, @Nullable String since, List<Line> lines) {

    /** Why an event goes where it goes. */
    public enum Why {
        /** A handler or an {@code ignore} names its own type. */
        OWN,

        /** A handler names this name of a pattern event. */
        NAME,

        /** The closest handler or {@code ignore} names a type above its own. */
        GROUP,

        /** Nothing is for it, so that it goes where unknown events go. */
        UNKNOWN
    }

    /**
     * Where an event goes.
     *
     * @param type its type in the JSON
     * @param subtype for a subtype its text, empty for that of all other texts; null if there are no subtypes
     * @param event its record
     * @param description what the catalog says of it, empty if it does not
     * @param handler the method that gets it, null if it is ignored
     * @param reachedBy the type that the handler or the {@code ignore} names
     * @param why why it goes there
     */
    public record Line(
            String type,
            @Nullable String subtype,
            JavaType.Declared event,
            String description,
            @Nullable String handler,
            JavaType.Declared reachedBy,
            Why why) {}

    /** The report; the names are those that have a handler of their own. */
    static RouteReport of(HandlerClass handlerClass, EventNode root, Coverage coverage, List<RouterPlan.Named> named) {
        List<Line> lines = new ArrayList<>();
        EventNode unknown =
                root.leaves().filter(EventNode::isUnknown).findFirst().orElse(null);
        root.leavesInCatalogOrder().forEach(leaf -> {
            named.stream()
                    .filter(name -> name.type().equals(leaf.type()))
                    .map(name -> line(leaf, name))
                    .forEach(lines::add);
            EventNode own = coverage.reachedBy(leaf);
            EventNode by = own != null || unknown == null ? own : coverage.reachedBy(unknown);
            if (by != null) {
                Coverage.Choice choice = coverage.choices().get(by);
                Why why = own == null ? Why.UNKNOWN : own == leaf ? Why.OWN : Why.GROUP;
                lines.add(line(leaf, choice == null ? null : choice.handler(), by, why));
            }
        });
        return new RouteReport(
                root.catalog(),
                root.version(),
                handlerClass.since() == null ? null : handlerClass.since().toString(),
                List.copyOf(lines));
    }

    private static Line line(EventNode leaf, RouterPlan.Named named) {
        return new Line(
                named.typeName(), null, leaf.type(), leaf.doc(), named.call().description(), leaf.type(), Why.NAME);
    }

    private static Line line(EventNode leaf, @Nullable Handler handler, EventNode by, Why why) {
        return new Line(
                leaf.name(),
                leaf.isSubtype() ? leaf.subtype() : null,
                leaf.type(),
                leaf.doc(),
                handler == null ? null : handler.description(),
                by.type(),
                why);
    }
}

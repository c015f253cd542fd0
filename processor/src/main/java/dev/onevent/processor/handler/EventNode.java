package dev.onevent.processor.handler;

import dev.onevent.EventGroup;
import dev.onevent.EventRoot;
import dev.onevent.EventType;
import dev.onevent.processor.version.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A type in the hierarchy of a catalog's events: the root, a group, an event with subtypes, or a record. */
public final class EventNode {

    private static final String UNKNOWN = "(unknown)";
    private static final String MALFORMED = "(malformed)";

    private final JavaType.Declared type;
    private final @Nullable EventNode parent;
    private final @Nullable EventType event;
    private final @Nullable EventGroup group;
    private final @Nullable EventRoot catalog;
    private final List<EventNode> children = new ArrayList<>();

    private EventNode(TypeElement type, @Nullable EventNode parent) {
        this.type = JavaType.raw(type);
        this.parent = parent;
        this.event = type.getAnnotation(EventType.class);
        this.group = type.getAnnotation(EventGroup.class);
        this.catalog = type.getAnnotation(EventRoot.class);
        for (TypeMirror child : type.getPermittedSubclasses()) {
            children.add(new EventNode((TypeElement) ((DeclaredType) child).asElement(), this));
        }
    }

    /** The hierarchy under a root, read from the types alone: they may come from source or from a jar. */
    static EventNode tree(TypeElement root) {
        return new EventNode(root, null);
    }

    public JavaType.Declared type() {
        return type;
    }

    EventNode root() {
        return parent == null ? this : parent.root();
    }

    /** The types right below, in catalog order. */
    public List<EventNode> children() {
        return children;
    }

    public boolean isRoot() {
        return parent == null;
    }

    /** Whether this is a record. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** Whether this is an event that has subtypes. */
    boolean isSplit() {
        return event != null && !children.isEmpty();
    }

    /** Whether this is one of an event's subtypes. */
    boolean isSubtype() {
        return parent != null && parent.isSplit();
    }

    /** Whether this is a pattern event. */
    public boolean isPattern() {
        return event != null && !event.pattern().isEmpty();
    }

    /** The regular expression that the name of a pattern event matches. */
    String pattern() {
        return event == null ? "" : event.pattern();
    }

    /** The event's or the group's name in the catalog; empty for the root. */
    public String name() {
        return event != null ? event.name() : group != null ? group.name() : "";
    }

    /** The title of the catalog that this is the root of. */
    String catalog() {
        return catalog == null ? "" : catalog.catalog();
    }

    /** The version of the catalog that this is the root of, empty if it has none. */
    String version() {
        return catalog == null ? "" : catalog.version();
    }

    /** All records from here down in the order of the catalog's events, which is not that of its groups. */
    List<EventNode> leavesInCatalogOrder() {
        Map<String, Integer> order = new HashMap<>();
        for (String name : catalog == null ? new String[0] : catalog.types()) {
            order.put(name, order.size());
        }
        return leaves().sorted(Comparator.comparing(leaf -> order.getOrDefault(leaf.name(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Whether this stands for all types that the catalog does not have. */
    boolean isUnknown() {
        return name().equals(UNKNOWN);
    }

    /** Whether this stands for what is no event. */
    boolean isMalformed() {
        return name().equals(MALFORMED);
    }

    /** A subtype's text, empty for all other texts. */
    String subtype() {
        return event == null ? "" : event.subtype();
    }

    /** What the catalog says of it, empty if it does not. */
    String doc() {
        return event != null ? event.doc() : group != null ? group.doc() : "";
    }

    /** Whether the catalog has this only since after a version; not if it does not say. */
    boolean isNewerThan(Version version) {
        Version since = event == null ? null : Version.of(event.since());
        return since != null && since.isAfter(version);
    }

    /** The name of the successor if this is a deprecated event, null if none is named. */
    @Nullable
    String successor() {
        return event == null || !event.deprecated() || event.replacedBy().isEmpty() ? null : event.replacedBy();
    }

    /** All types from here down, this one first, in catalog order. */
    public Stream<EventNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(EventNode::all));
    }

    /** All records from here down, in catalog order. */
    public Stream<EventNode> leaves() {
        return all().filter(EventNode::isLeaf);
    }

    /** This type and those above, the closest first. */
    Stream<EventNode> upwards() {
        return Stream.iterate(this, node -> node != null, node -> node.parent);
    }

    boolean isUnder(EventNode other) {
        return upwards().anyMatch(node -> node == other);
    }

    /** The name of the class, for messages. */
    @Override
    public String toString() {
        return type.name();
    }
}

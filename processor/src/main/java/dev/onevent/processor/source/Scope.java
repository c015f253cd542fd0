package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.OfGroup;
import dev.onevent.processor.catalog.Catalog.Own;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.SharedPayload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A catalog and the package its types are generated into: what each type is called, and which stands under which. */
final class Scope {

    /** In place of the name of a group. */
    private static final String ROOT = "";

    private final Catalog catalog;
    private final String packageName;
    private final RootTypes types;
    private final List<ConcreteEvent> records;

    // By identity: to compare events means to compare all of their fields.
    private final IdentityHashMap<Event, List<ConcreteEvent>> recordsOf = new IdentityHashMap<>();

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Set<ClassName>> children = new HashMap<>();
    private final Set<ClassName> tagged = new HashSet<>();

    /** What the types of the package are called. */
    private final Set<String> beside = new HashSet<>();

    private final CodecNames inCodec;

    Scope(Catalog catalog, String packageName) {
        this.catalog = catalog;
        this.packageName = packageName;
        this.types = new RootTypes(ClassName.get(packageName, catalog.root()));
        this.records = ConcreteEvent.of(catalog);
        catalog.groups().forEach(group -> groups.put(group.name(), group));
        nameChildren();
        records.forEach(record -> recordsOf
                .computeIfAbsent(record.event(), event -> new ArrayList<>())
                .add(record));
        nameTagged();
        nameBeside();
        inCodec = codecNames();
    }

    private void nameBeside() {
        List.of(root(), unknown(), malformed()).forEach(type -> beside.add(type.simpleName()));
        catalog.types().forEach(shape -> beside.add(shape.javaName()));
        catalog.groups().forEach(group -> beside.add(group.javaName()));
        catalog.events().forEach(event -> beside.add(event.javaName()));
        records.forEach(record -> beside.add(record.javaName()));
    }

    private void nameTagged() {
        for (ConcreteEvent record : records) {
            RecordShape own = ownShape(record.payload());
            if (!catalog.isFlat() && own != null && tag(record).isPresent()) {
                tagged.add(name(record).nestedClass(own.javaName()));
            }
        }
    }

    private CodecNames codecNames() {
        List<ClassName> inJson = new ArrayList<>();
        PlacedShape.all(this).forEach(shape -> inJson.add(shape.name()));
        records.forEach(record -> inJson.add(name(record)));
        inJson.add(unknown());
        return new CodecNames(codec(), beside, inJson);
    }

    /** The name of a type variable: that of no type of the catalog, which it would hide. */
    String variable(String wanted) {
        String free = wanted;
        for (int i = 2; beside.contains(free); i++) {
            free = wanted + i;
        }
        return free;
    }

    /** What the classes nested in the codec are called. */
    CodecNames inCodec() {
        return inCodec;
    }

    /** The class that reads and writes a type with a shape of its own, or an event. */
    ClassName json(ClassName type) {
        return inCodec.json(type);
    }

    Catalog catalog() {
        return catalog;
    }

    /** All events of the catalog as records, in catalog order. */
    List<ConcreteEvent> records() {
        return records;
    }

    /** An event of the catalog as records, in catalog order. */
    List<ConcreteEvent> records(Event event) {
        return Objects.requireNonNull(recordsOf.get(event));
    }

    ClassName name(String javaName) {
        return ClassName.get(packageName, javaName);
    }

    ClassName name(ConcreteEvent record) {
        return name(record.javaName());
    }

    ClassName root() {
        return types.root();
    }

    ClassName visitor() {
        return types.visitor();
    }

    ClassName dispatch() {
        return types.dispatch();
    }

    ClassName events() {
        return types.events();
    }

    ClassName codec() {
        return types.codec();
    }

    ClassName unknown() {
        return types.unknown();
    }

    ClassName malformed() {
        return types.malformed();
    }

    /** The interface right above an event. */
    ClassName parent(Event event) {
        return parent(event.group());
    }

    /** The interface right above a group. */
    ClassName parent(Group group) {
        return parent(group.parent());
    }

    private ClassName parent(@Nullable String group) {
        return group == null ? root() : name(group(group).javaName());
    }

    /** The interface right above a record. */
    ClassName parent(ConcreteEvent record) {
        return record.subtype() == null
                ? parent(record.event())
                : name(record.event().javaName());
    }

    /** What stands right under a group, or under the root for null, in the order of the events. */
    Set<ClassName> children(@Nullable Group parent) {
        return children.getOrDefault(parent == null ? ROOT : parent.name(), Set.of());
    }

    private void nameChildren() {
        for (Event event : catalog.events()) {
            ClassName child = name(event.javaName());
            String above = event.group();
            // Who is there has been put under all groups above.
            while (childrenOf(above).add(child) && above != null) {
                Group group = group(above);
                child = name(group.javaName());
                above = group.parent();
            }
        }
    }

    private Set<ClassName> childrenOf(@Nullable String group) {
        return children.computeIfAbsent(group == null ? ROOT : group, name -> new LinkedHashSet<>());
    }

    private Group group(String name) {
        return Objects.requireNonNull(groups.get(name));
    }

    /** The subtypes of an event, in catalog order. */
    List<ClassName> children(Event event) {
        return records(event).stream().map(this::name).toList();
    }

    /** The class of a payload that is a record, null if it is a map. */
    @Nullable
    ClassName body(Payload payload, ClassName owner) {
        if (payload instanceof Own own) {
            return owner.nestedClass(own.shape().javaName());
        }
        if (payload instanceof SharedPayload shared) {
            return name(shared.javaName());
        }
        if (payload instanceof OfGroup of) {
            Group group = group(of.group());
            return body(Objects.requireNonNull(group.payload()), name(group.javaName()));
        }
        return null;
    }

    /** The type of a {@code body()}. */
    TypeName bodyType(Payload payload, ClassName owner) {
        ClassName body = body(payload, owner);
        return body == null ? JavaTypes.OBJECT_MAP : body;
    }

    TypeName bodyType(ConcreteEvent record) {
        return bodyType(record.payload(), name(record));
    }

    /** The text of the member that tells a subtype from others, where it tells one. */
    static Optional<String> tag(ConcreteEvent event) {
        return Optional.ofNullable(event.subtype()).filter(text -> !text.isEmpty());
    }

    /** Whether a type is the payload of a subtype, which is read and written apart from other types. */
    boolean isTagged(ClassName type) {
        return tagged.contains(type);
    }

    /** The fields of a payload; none if it is undocumented. */
    List<Field> fields(Payload payload) {
        if (payload instanceof Own own) {
            return own.shape().fields();
        }
        if (payload instanceof SharedPayload shared && catalog.type(shared.javaName()) instanceof RecordShape shape) {
            return shape.fields();
        }
        return payload instanceof OfGroup of
                ? fields(Objects.requireNonNull(group(of.group()).payload()))
                : List.of();
    }

    /** The class in which inline types of a payload's fields are nested, where the payload is the event itself. */
    ClassName fieldOwner(Payload payload, ClassName owner) {
        if (payload instanceof OfGroup of) {
            Group group = group(of.group());
            return fieldOwner(Objects.requireNonNull(group.payload()), name(group.javaName()));
        }
        return payload instanceof SharedPayload shared ? name(shared.javaName()) : owner;
    }

    /** The shape of a payload that is this event's or group's own, null for any other. */
    static @Nullable RecordShape ownShape(@Nullable Payload payload) {
        return payload instanceof Own own ? own.shape() : null;
    }
}

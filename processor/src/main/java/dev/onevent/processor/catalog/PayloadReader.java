package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Own;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.SharedPayload;
import dev.onevent.processor.catalog.Catalog.Undocumented;
import dev.onevent.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of events and groups. */
final class PayloadReader {

    /** The record of an event's own fields. */
    static final String BODY = "Body";

    private final TypeReader types;
    private final boolean isFlat;
    private final Surroundings around;
    private final Problems problems;

    /** The fields of shared types that cannot stand in events, as has been said. */
    private final Set<List<String>> reported = new HashSet<>();

    /**
     * A reader of payloads.
     *
     * @param isFlat whether fields stand beside the envelope, in the event's own record
     * @param around what is around the fields of any event
     */
    PayloadReader(TypeReader types, boolean isFlat, Surroundings around, Problems problems) {
        this.types = types;
        this.isFlat = isFlat;
        this.around = around;
        this.problems = problems;
    }

    boolean isFlat() {
        return isFlat;
    }

    /** What is around the fields of any event. */
    Surroundings around() {
        return around;
    }

    /** The payload that a group gives to all its events. */
    Payload ofGroup(Keys keys, String javaName) {
        return read(keys, isFlat ? Nest.above(javaName) : Nest.in(javaName, BODY), around);
    }

    /**
     * The payload of an event; without {@code fields} it is undocumented.
     *
     * @param around what is around the fields of this event
     */
    Payload ofEvent(Keys keys, String javaName, Surroundings around) {
        return read(keys, isFlat ? Nest.in(javaName) : Nest.in(javaName, BODY), around);
    }

    /** The fields of a payload, if it has any. */
    List<Field> fields(@Nullable Payload payload) {
        if (payload instanceof Own own) {
            return own.shape().fields();
        }
        List<Field> shared = payload instanceof SharedPayload type ? types.fields(type.javaName()) : null;
        return shared == null ? List.of() : shared;
    }

    private Payload read(Keys keys, Nest nest, Surroundings around) {
        Yaml fields = keys.get("fields");
        if (fields instanceof Yaml.Mapping mapping) {
            return new Own(new RecordShape(BODY, "", types.fields().read(mapping, keys.owner(), around, nest)));
        }
        if (fields instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
            String record = types.payload(scalar, keys.owner());
            if (record == null) {
                return new Undocumented();
            }
            return fits(scalar, Objects.requireNonNull(types.fields(record)), keys.owner(), around)
                    ? new SharedPayload(record)
                    : new Undocumented();
        }
        keys.misfit("fields", fields, "a map as {id: string}, or a type that has fields");
        return new Undocumented();
    }

    /** Holds the fields of a shared type against what is around them in an event. */
    private boolean fits(Yaml.Scalar type, List<Field> fields, String owner, Surroundings around) {
        boolean fit = true;
        for (Field field : fields) {
            String why = MemberNames.whyNot(field, around);
            fit &= why == null;
            if (why != null && reported.add(List.of(type.text(), field.name(), why))) {
                problems.add(
                        types.at(type.text(), field.name(), type.at()),
                        "field '" + field.name() + "' in type '" + type.text() + "', the fields of " + owner + ", "
                                + why);
            }
        }
        types.fields().checkRoom(fields.size(), around, owner, type.at());
        return fit;
    }
}

package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Own;
import dev.onevent.processor.catalog.Catalog.Payload;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.SharedPayload;
import dev.onevent.processor.catalog.Catalog.Undocumented;
import dev.onevent.processor.problem.Problems;
import java.util.List;

/** Reads the fields of events and groups. */
final class PayloadReader {

    /** The record of an event's own fields. */
    static final String BODY = "Body";

    private final TypeReader types;
    private final boolean flat;
    private final Problems problems;

    /**
     * A reader of payloads.
     *
     * @param flat whether fields stand beside the envelope, in the event's own record
     */
    PayloadReader(TypeReader types, boolean flat, Problems problems) {
        this.types = types;
        this.flat = flat;
        this.problems = problems;
    }

    /** The payload that {@code fields} describe; without them it is undocumented. */
    Payload read(Keys keys, String javaName) {
        Yaml fields = keys.get("fields");
        if (fields instanceof Yaml.Mapping mapping) {
            List<String> around = flat ? List.of(javaName) : List.of(javaName, BODY);
            return new Own(new RecordShape(BODY, "", types.fields().read(mapping, keys.owner(), around)));
        }
        if (fields instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
            String record = types.record(scalar, keys.owner());
            return record == null ? new Undocumented() : new SharedPayload(record);
        }
        if (fields != null) {
            problems.add(fields.at(), "'fields' of " + keys.owner() + " has to be a map, or a type that has fields");
        }
        return new Undocumented();
    }
}

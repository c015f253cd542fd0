package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.onevent.example.benchmark.model.OtherEvent;

/**
 * Has Jackson tell the type to the record too, which {@link OtherEvent} needs to know what it is. It costs a buffer per
 * event, and so is not asked for where all types are known.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = OtherEvent.class)
interface VisibleType {}

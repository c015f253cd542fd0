package dev.onevent;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event type as the catalog documents it; {@code types()} of the generated class lists them.
 *
 * @param name the type as it stands in the JSON; for a pattern event its prefix and {@code *}
 * @param record the generated record, or the sealed interface of an event that has subtypes
 * @param subtypes the records of an event that has subtypes, none for any other
 * @param group the generated interface of its group, null where it belongs to none
 * @param doc what happened when such an event is sent, empty where the catalog does not say
 * @param documented which documents list the type, in catalog order, with what each says of it; a value may be null
 * @param since the catalog version that first had the type, empty where the catalog does not say
 * @param deprecated whether the vendor has deprecated the type
 * @param replacedBy the successor's name, null where no document names one
 */
public record DocumentedType(
        String name,
        Class<?> record,
        List<Class<?>> subtypes,
        @Nullable Class<?> group,
        String doc,
        Map<String, Map<String, @Nullable Object>> documented,
        String since,
        boolean deprecated,
        @Nullable String replacedBy) {}

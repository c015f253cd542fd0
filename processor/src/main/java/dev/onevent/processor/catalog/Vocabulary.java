package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys that each kind of map in a catalog may have, in the order in which messages list them. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable, which their type does not say
enum Vocabulary {
    CATALOG("catalog root discriminator events", "version payload pages envelope types groups"),
    OVERLAY("", "version envelope types groups events catalog root discriminator payload pages"),
    MEMBER("", "type fields enum doc aliases name override"),
    TYPE("", "fields enum doc override"),
    GROUP("", "of fields doc name override"),
    EVENT("", "group fields subtypes prefix pattern doc documented since deprecated name override"),
    SUBTYPES("on of", "name"),
    SUBTYPE("", "fields doc since name"),
    DEPRECATED("", "replaced-by"),
    FIELD("", "type fields enum doc aliases name"),
    INLINE("", "fields enum"),
    TEXT("value", "name doc");

    /** The keys that have to be there. */
    final List<String> required;

    /** All keys, those that have to be there first. */
    final List<String> keys;

    /** What the keys are that have to be there. */
    private static final Map<String, String> DESCRIBED = Map.of(
            "catalog", "its title",
            "root", "the Java name of the interface above all events",
            "discriminator",
                    "the member that names an event's type (one that no event has if the type comes beside the JSON)",
            "events", "the events by their types",
            "on", "the member that tells them apart",
            "of", "the subtypes by that member's texts",
            "value", "the text in the JSON");

    /** What keys are called elsewhere. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("comment", "doc"),
            Map.entry("description", "doc"),
            Map.entry("summary", "doc"),
            Map.entry("title", "catalog"),
            Map.entry("body", "fields"),
            Map.entry("members", "fields"),
            Map.entry("properties", "fields"),
            Map.entry("values", "enum"),
            Map.entry("extends", "of"),
            Map.entry("parent", "of"),
            Map.entry("regex", "pattern"));

    Vocabulary(String required, String optional) {
        this.required = words(required);
        List<String> all = new ArrayList<>(this.required);
        all.addAll(words(optional));
        this.keys = List.copyOf(all);
    }

    /** The key that an unknown one stands for, null if there is none. */
    @Nullable
    String meant(String unknown) {
        String elsewhere = ELSEWHERE.get(unknown.toLowerCase(Locale.ROOT));
        return Suggestion.closest(unknown, keys)
                .orElse(elsewhere != null && keys.contains(elsewhere) ? elsewhere : null);
    }

    /** Keys that have to be there, and what they are. */
    String described(List<String> missing) {
        return missing.stream()
                .map(key -> "'" + key + "', " + DESCRIBED.get(key))
                .collect(Collectors.joining(", and "));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}

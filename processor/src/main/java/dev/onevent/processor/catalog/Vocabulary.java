package dev.onevent.processor.catalog;

import java.util.ArrayList;
import java.util.List;

/** The keys that each kind of map in a catalog may have, in the order in which messages list them. */
enum Vocabulary {
    CATALOG("catalog root discriminator events", "version payload pages envelope types groups"),
    OVERLAY("", "version envelope types groups events catalog root discriminator payload pages"),
    MEMBER("", "type fields enum doc aliases name override"),
    TYPE("", "fields enum doc override"),
    GROUP("", "of fields doc name override"),
    EVENT("", "group fields subtypes prefix pattern doc documented since deprecated name override"),
    SUBTYPES("on of", "name"),
    SUBTYPE("", "fields doc name"),
    DEPRECATED("", "replaced-by"),
    FIELD("", "type fields enum doc aliases name"),
    INLINE("", "fields enum"),
    TEXT("value", "name doc");

    /** The keys that have to be there. */
    final List<String> required;

    /** All keys, those that have to be there first. */
    final List<String> keys;

    Vocabulary(String required, String optional) {
        this.required = words(required);
        List<String> all = new ArrayList<>(this.required);
        all.addAll(words(optional));
        this.keys = List.copyOf(all);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}

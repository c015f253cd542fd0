package dev.onevent.processor.catalog;

/** The parts of a catalog whose entries have names, and which a later file may add to. */
enum Section {
    ENVELOPE("envelope", "member"),
    TYPES("types", "type"),
    GROUPS("groups", "group"),
    EVENTS("events", "event");

    /** The key at the top of a file. */
    final String key;

    /** What messages call an entry. */
    final String noun;

    Section(String key, String noun) {
        this.key = key;
        this.noun = noun;
    }

    /** An entry as messages call it: {@code event 'order:placed'}. */
    String entry(String name) {
        return noun + " '" + name + "'";
    }
}

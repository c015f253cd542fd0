package dev.onevent.processor.catalog;

/** The parts of a catalog whose entries have names, and which a later file may add to. */
enum Section {
    ENVELOPE("envelope", "member", true),
    TYPES("types", "type", true),
    GROUPS("groups", "group", false),
    EVENTS("events", "event", false);

    /** The key at the top of a file. */
    final String key;

    /** What messages call an entry. */
    final String noun;

    /** Whether an entry may be a text, the name of a type, and so one called {@code remove} is no list of names. */
    private final boolean hasTexts;

    Section(String key, String noun, boolean hasTexts) {
        this.key = key;
        this.noun = noun;
        this.hasTexts = hasTexts;
    }

    /** An entry as messages call it: {@code event 'order:placed'}. */
    String entry(String name) {
        return noun + " '" + name + "'";
    }

    /** Whether the value of {@code remove} is a list of names, rather than an entry that is called so. */
    boolean isRemoval(Yaml value) {
        return value instanceof Yaml.Sequence || value instanceof Yaml.Scalar && !hasTexts;
    }

    /** What to write to replace an entry by another. */
    String howToReplace(Yaml value) {
        if (value instanceof Yaml.Mapping || !hasTexts) {
            return "write 'override: true' to replace it";
        }
        return this == TYPES
                ? "to replace it, list it under 'remove' too"
                : "to replace it, write {type: …, override: true}";
    }
}

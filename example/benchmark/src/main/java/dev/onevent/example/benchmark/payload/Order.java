package dev.onevent.example.benchmark.payload;

/** The sets of payloads. All but {@link #ALL} are the same events, and differ in the order of their members alone. */
public enum Order {
    /** As the vendor's documents have it: the type before the body. */
    USUAL("known types, members in their usual order"),
    /** Members of all objects in random order, but the type before the body. */
    SHUFFLED("known types, members shuffled, type before the body"),
    /** The body first and the type last. */
    TYPE_LAST("known types, type after the body"),
    /** A mixture of these orders, and one event in six is of a custom type, one in twelve of an unknown one. */
    ALL("all types, custom and unknown ones too, in all of these orders");

    private final String title;

    Order(String title) {
        this.title = title;
    }

    /** What it is, for the heading of a table. */
    public String title() {
        return title;
    }
}

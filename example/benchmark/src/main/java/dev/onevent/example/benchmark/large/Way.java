package dev.onevent.example.benchmark.large;

/** What hands an event to its handler. */
public enum Way {
    /** Ours. */
    ROUTER("generated router", "ByRouter", 17),
    /** The generated interface, implemented by hand. */
    VISITOR("visitor by hand", "ByVisitor", 17),
    /** A {@code switch} over the name of the type. */
    SWITCH("switch over type()", "BySwitch", 17),
    /** A {@code switch} over the sealed type, which needs Java 21. */
    PATTERN("switch over patterns", "ByPattern", 21);

    private final String title;
    private final String className;
    private final int since;

    Way(String title, String className, int since) {
        this.title = title;
        this.className = className;
        this.since = since;
    }

    /** What tables call it. */
    public String title() {
        return title;
    }

    /** The class of the large catalog that does it. */
    public String className() {
        return className;
    }

    /** Whether this JDK's compiler knows it. */
    public boolean isAvailable() {
        return Runtime.version().feature() >= since;
    }
}

package dev.onevent.json;

/** What generated code may ask of this runtime: a processor refuses a runtime of a lower level than its own. */
public final class RuntimeLevel {

    /** Grows with each release that adds what generated code calls. */
    public static final int LEVEL = 1;

    private RuntimeLevel() {}
}

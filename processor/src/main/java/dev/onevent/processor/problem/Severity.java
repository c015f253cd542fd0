package dev.onevent.processor.problem;

import java.util.Locale;

/** How much is made of a problem. */
public enum Severity {
    /** Nothing is said. */
    NONE,
    NOTE,
    WARNING,
    ERROR;

    /** The name in compiler options. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

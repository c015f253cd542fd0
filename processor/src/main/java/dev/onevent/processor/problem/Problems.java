package dev.onevent.processor.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All mistakes found, each once, in the order in which they were found. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a mistake. */
    public void add(Site site, String message) {
        add(Severity.ERROR, site, message);
    }

    /** Adds what the user decides how much to make of. */
    public void add(Severity severity, Site site, String message) {
        if (severity != Severity.NONE) {
            found.add(new Problem(severity, site, message));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return new ArrayList<>(found);
    }
}

package dev.onevent.processor.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All mistakes found, each once, in the order in which they were found. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Site site, String message) {
        found.add(new Problem(site, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return new ArrayList<>(found);
    }
}

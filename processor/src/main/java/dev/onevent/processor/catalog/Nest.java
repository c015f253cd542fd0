package dev.onevent.processor.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the type of a field is nested if it stands where it is used.
 *
 * @param around the Java names of the types around it, the outermost first
 * @param isInherited whether the innermost of them is an interface that events inherit nested types from
 */
record Nest(List<String> around, boolean isInherited) {

    /** In a class. */
    static Nest in(String... around) {
        return new Nest(List.of(around), false);
    }

    /** In an interface above events. */
    static Nest above(String javaName) {
        return new Nest(List.of(javaName), true);
    }

    /** Within a class that is nested here. */
    Nest within(String javaName) {
        List<String> inside = new ArrayList<>(around);
        inside.add(javaName);
        return new Nest(inside, false);
    }
}

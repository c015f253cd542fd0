package dev.onevent.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that someone may have meant. */
public final class Suggestion {

    private static final int MAX_EDITS = 2;

    private Suggestion() {}

    /** What to add to a message about an unknown name: {@code ; did you mean 'string'?}, or nothing. */
    public static String of(String name, Collection<String> known) {
        return closest(name, known)
                .map(meant -> "; did you mean '" + meant + "'?")
                .orElse("");
    }

    /** The known name that is closest to a name, the first of several; empty if none is close. */
    public static Optional<String> closest(String name, Collection<String> known) {
        return known.stream()
                // A short name is within two edits of anything.
                .filter(candidate -> edits(name, candidate) <= Math.min(MAX_EDITS, candidate.length() / 2))
                .min(Comparator.comparingInt(candidate -> edits(name, candidate)));
    }

    /** How many insertions, deletions and replacements lead from one name to the other. */
    static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

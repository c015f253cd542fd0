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
                .filter(candidate -> edits(name, candidate) <= maxEdits(candidate))
                .min(Comparator.comparingInt(candidate -> edits(name, candidate)));
    }

    /** A short name is within two edits of anything. */
    private static int maxEdits(String candidate) {
        return candidate.length() < 2 ? 0 : candidate.length() < 5 ? 1 : MAX_EDITS;
    }

    /** How many insertions, deletions, replacements and swaps of neighbours lead from one name to the other. */
    static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, from, i, to, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int edits(int[][] edits, String from, int i, String to, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int fewest = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
    }
}

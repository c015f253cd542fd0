package dev.onevent.processor.version;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version of a catalog: numbers with dots between them, of which 1.10 is newer than 1.9, and 1.0 is the same as 1. */
public final class Version implements Comparable<Version> {

    /** What a version looks like, for messages. */
    public static final String FORM = "numbers with dots between them, as 1.4.0";

    /** Nine digits fit into an int. */
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

    private final String text;
    private final int[] parts;

    private Version(String text) {
        this.text = text;
        this.parts =
                Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** The version that a text is, null if it is none. */
    public static @Nullable Version of(String text) {
        return VERSION.matcher(text).matches() ? new Version(text) : null;
    }

    public boolean isAfter(Version other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(parts.length, other.parts.length); i++) {
            int order = Integer.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int part(int index) {
        return index < parts.length ? parts[index] : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return parts[0];
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}

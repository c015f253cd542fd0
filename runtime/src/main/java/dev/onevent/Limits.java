package dev.onevent;

/**
 * What an event may cost at most. An event beyond a limit is malformed; it harms no other event of the same page.
 *
 * @param maxBytes the longest event, in bytes; of a malformed event no more than this many bytes are kept
 * @param maxDepth how deep objects and arrays may be nested; 1 allows an object of plain values. Each level takes some of the
 *     stack of a thread that decodes, compares or prints the event: a few hundred are safe on any, thousands are not
 * @param maxMembers how many members of an object may be kept in {@code extra} or in a map, and how many elements an array may
 *     have
 * @param maxNumberLength the longest number, in characters; one in quotes of more than 1,000 stays a text, whatever the limit.
 *     Reading one takes time by the square of its length: thousands of characters are harmless, a million take minutes.
 *     What is written of it may be a few characters longer, as 1E+5 is of 1e5
 */
public record Limits(int maxBytes, int maxDepth, int maxMembers, int maxNumberLength) {

    /** 16 MiB an event, nested 200 deep, 100,000 members an object, 1,000 characters a number. */
    public static final Limits DEFAULT = new Limits(16 << 20, 200, 100_000, 1_000);

    /**
     * Limits of your own.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        if (maxBytes < 1 || maxDepth < 1 || maxMembers < 1 || maxNumberLength < 1) {
            throw new IllegalArgumentException("a limit is not positive: " + maxBytes + " bytes, depth " + maxDepth
                    + ", " + maxMembers + " members, numbers of " + maxNumberLength);
        }
    }

    /**
     * These limits with another length of an event.
     *
     * @param bytes the longest event, in bytes
     * @return a copy
     */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxMembers, maxNumberLength);
    }

    /**
     * These limits with another depth.
     *
     * @param depth how deep objects and arrays may be nested
     * @return a copy
     */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxMembers, maxNumberLength);
    }

    /**
     * These limits with another number of members.
     *
     * @param members how many members an undeclared object may have
     * @return a copy
     */
    public Limits withMaxMembers(int members) {
        return new Limits(maxBytes, maxDepth, members, maxNumberLength);
    }

    /**
     * These limits with another length of a number.
     *
     * @param length the longest number, in characters
     * @return a copy
     */
    public Limits withMaxNumberLength(int length) {
        return new Limits(maxBytes, maxDepth, maxMembers, length);
    }
}

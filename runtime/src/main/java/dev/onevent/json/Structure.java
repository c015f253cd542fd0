package dev.onevent.json;

import java.util.BitSet;

/**
 * Finds where values end by their brackets and quotes alone. What stands between is neither read nor validated: that is
 * several times faster, and whatever it lets pass, a decoder finds later.
 */
final class Structure {

    /** The state in a text that is the value itself. */
    static final int TEXT = 1;

    /** The state in an object or array that has just begun. */
    static final int CONTAINER = 2;

    /** Makes a brace of a bracket. */
    private static final int BRACE = 0x20;

    /** What ends a number or literal, but for brackets and braces. */
    private static final long ENDS =
            1L << ',' | 1L << ':' | 1L << '"' | 1L << ' ' | 1L << '\n' | 1L << '\r' | 1L << '\t';

    private Structure() {}

    /** The state after the first byte of a value; 0 for a number or literal, which {@link #plainEnd} ends. */
    static int begin(byte first) {
        return switch (first) {
            case '"' -> TEXT;
            case '{', '[' -> CONTAINER;
            default -> 0;
        };
    }

    /**
     * Goes on until the value ends or the bytes do.
     *
     * @param state as {@link #begin} or the last call gave it: twice the depth, and 1 more within a text
     * @return in the upper half where it stopped; in the lower half the state there, 0 if the value has ended. Before the
     *     end of the bytes it stops at an escape whose second byte is missing.
     */
    static long scan(byte[] bytes, int from, int to, int state) {
        int now = state;
        int i = from;
        while (i < to && now != 0) {
            if ((now & TEXT) != 0) {
                i = Words.textEnd(bytes, i, to);
                if (i < to && bytes[i] == '\\') {
                    if (i + 1 == to) {
                        break;
                    }
                    i += 2;
                    continue;
                }
                if (i < to) {
                    now -= TEXT;
                    i++;
                }
            } else {
                byte b = bytes[i++];
                if (b < '[') {
                    now += b == '"' ? TEXT : 0;
                } else if ((b | BRACE) == '{') {
                    now += CONTAINER;
                } else if ((b | BRACE) == '}') {
                    now -= CONTAINER;
                }
            }
        }
        return (long) i << 32 | now & 0xFFFF_FFFFL;
    }

    /** The index after a value that begins at an index; the end if it does not end before. */
    static int valueEnd(byte[] bytes, int from, int to) {
        int state = begin(bytes[from]);
        if (state == 0) {
            return plainEnd(bytes, from, to);
        }
        long stopped = scan(bytes, from + 1, to, state);
        return (int) stopped == 0 ? (int) (stopped >>> 32) : to;
    }

    /** Whether every bracket of a value that has ended is closed by one of its kind, before those around it are. */
    static boolean isPaired(byte[] bytes, int from, int to) {
        BitSet objects = new BitSet();
        int depth = 0;
        for (int i = from; i < to; i++) {
            switch (bytes[i]) {
                case '"' -> i = valueEnd(bytes, i, to) - 1;
                case '{', '[' -> objects.set(depth++, bytes[i] == '{');
                case '}', ']' -> {
                    if (objects.get(--depth) != (bytes[i] == '}')) {
                        return false;
                    }
                }
                default -> {
                    // Stands between brackets.
                }
            }
        }
        return true;
    }

    /** The end of a number or literal: the first byte that cannot belong to one. */
    static int plainEnd(byte[] bytes, int from, int to) {
        // A number of few digits is passed in one step.
        int i = from + Long.BYTES <= to ? from + Words.digits(Words.at(bytes, from)) : from;
        while (i < to && !endsPlain(bytes[i])) {
            i++;
        }
        return i;
    }

    static boolean endsPlain(byte b) {
        return b < Long.SIZE ? b >= 0 && (ENDS >>> b & 1) != 0 : (b | BRACE) == '{' || (b | BRACE) == '}';
    }

    /** The index of the first byte that is no white space. */
    static int spaceEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && JsonTokens.isSpace(bytes[i])) {
            i++;
        }
        return i;
    }
}

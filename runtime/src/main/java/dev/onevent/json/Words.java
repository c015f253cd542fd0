package dev.onevent.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: one load where a loop over bytes would take eight. */
final class Words {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Spreads words over the slots of a table: its product has each bit of a word in its upper ones. */
    static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long QUESTIONS = ONES * '?';
    private static final long SPACES = ONES * ' ';
    private static final long ZEROS = ONES * '0';

    /** What makes the high bit of a byte of more than nine. */
    private static final long ABOVE_NINE = ONES * (0x80 - 10);

    private Words() {}

    /** The eight bytes from an index on, the first in the lowest bits. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** The bits of the first bytes of a word, up to all eight. */
    static long mask(int count) {
        return count == Long.BYTES ? -1L : ~(-1L << count * Byte.SIZE);
    }

    /** Up to eight bytes from an index on, the first in the lowest bits. */
    static long fewAt(byte[] bytes, int index, int count) {
        if (index + Long.BYTES <= bytes.length) {
            return at(bytes, index) & mask(count);
        }
        long word = 0;
        for (int i = count - 1; i >= 0; i--) {
            word = word << Byte.SIZE | bytes[index + i] & 0xFF;
        }
        return word;
    }

    /** Eight bytes from an index on, without those after a first quote among them. */
    static long toQuote(byte[] bytes, int index) {
        long word = at(bytes, index);
        return word & upTo(quotes(word));
    }

    /** The high bit of each quote. Bits of other bytes may be set too, but only behind the first quote. */
    static long quotes(long word) {
        return zeros(word ^ QUOTES);
    }

    /** The bits of the bytes up to the first whose high bit is set; all if none is. */
    static long upTo(long highBits) {
        return highBits ^ highBits - 1;
    }

    /** All bits if no high bit is set, else none. */
    static long ifNone(long highBits) {
        return (highBits - 1 & ~highBits) >> Long.SIZE - 1;
    }

    /** Writes eight bytes from an index on. */
    static void put(byte[] bytes, int index, long word) {
        LONGS.set(bytes, index, word);
    }

    /** How many of the eight bytes are decimal digits before the first that is none. */
    static int digits(long word) {
        long numbers = word ^ ZEROS;
        return index((numbers | numbers + ABOVE_NINE) & HIGHS);
    }

    /** The number that the first bytes spell in decimal digits, one to eight of them. */
    static long number(long word, int digits) {
        // The numbers of one digit become such of two, of four and of eight; those that are missing are zeros in front.
        long ones = (word ^ ZEROS) << (Long.BYTES - digits) * Byte.SIZE;
        long twos = (ones * 10 + (ones >>> 8)) & 0x00FF_00FF_00FF_00FFL;
        long fours = (twos * 100 + (twos >>> 16)) & 0x0000_FFFF_0000_FFFFL;
        return (fours * 10_000 + (fours >>> 32)) & 0xFFFF_FFFFL;
    }

    /** The word of two decimal digits that spell a number below 100, shifted by so many bytes. */
    static long twoDigits(int number, int at) {
        int tens = tens(number);
        return (long) (tens | number - tens * 10 << Byte.SIZE) << at * Byte.SIZE;
    }

    /** How many tens there are in a number below 100. */
    static int tens(int number) {
        return number * 103 >>> 10;
    }

    /** Whether bytes are those between two indices of an array. */
    static boolean areAt(byte[] expected, byte[] bytes, int from, int to) {
        int length = expected.length;
        if (to - from != length) {
            return false;
        }
        if (length < Long.BYTES) {
            return fewAt(bytes, from, length) == fewAt(expected, 0, length);
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (at(bytes, from + i) != at(expected, i)) {
                return false;
            }
        }
        return at(bytes, from + last) == at(expected, last);
    }

    /**
     * The index of the first byte that needs a closer look within a text: a quote, a backslash, a control character or
     * a byte that is not ASCII; the end, if there is none.
     */
    static int plainEnd(byte[] bytes, int from, int end) {
        int i = from;
        for (; i <= end - 2 * Long.BYTES; i += 2 * Long.BYTES) {
            long first = notPlain(at(bytes, i));
            long second = notPlain(at(bytes, i + Long.BYTES));
            if ((first | second) != 0) {
                return first != 0 ? i + index(first) : i + Long.BYTES + index(second);
            }
        }
        while (i < end && isPlain(bytes[i])) {
            i++;
        }
        return i;
    }

    /**
     * The high bit of each byte that needs a closer look. Of other bytes only where a lower one does, so that the lowest bit
     * is right.
     */
    private static long notPlain(long word) {
        return ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - SPACES | word) & HIGHS;
    }

    /**
     * How many of some characters in Latin-1 are {@link #isPlainLatin plain} before the first that is not; eight bytes have to
     * follow them.
     */
    static int plainLatin(byte[] bytes, int from, int count) {
        for (int i = 0; i < count; i += Long.BYTES) {
            long word = at(bytes, from + i);
            long found = notPlain(word) | ((word ^ QUESTIONS) - ONES) & HIGHS;
            if (found != 0) {
                return Math.min(count, i + index(found));
            }
        }
        return count;
    }

    /** Whether a character in Latin-1 stands for itself in JSON. The question mark also stands for those that are not Latin. */
    static boolean isPlainLatin(byte b) {
        return isPlain(b) && b != '?';
    }

    /** The high bit of each byte that is 0. Of other bytes only where a lower one is, so that the lowest bit is right. */
    private static long zeros(long word) {
        return word - ONES & ~word & HIGHS;
    }

    /** The index of the byte whose high bit is the lowest that is set; eight if none is. */
    private static int index(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }

    /** Copies bytes of ASCII up to the first backslash or the end, and maybe up to eight more; returns how many. */
    static int copyAscii(byte[] bytes, int from, int to, byte[] copy, int at) {
        int count = 0;
        for (; from + count <= to - Long.BYTES; count += Long.BYTES) {
            long word = at(bytes, from + count);
            put(copy, at + count, word);
            long found = ((word ^ BACKSLASHES) - ONES | word) & HIGHS;
            if (found != 0) {
                return count + index(found);
            }
        }
        while (from + count < to && bytes[from + count] >= 0 && bytes[from + count] != '\\') {
            copy[at + count] = bytes[from + count];
            count++;
        }
        return count;
    }

    /** The index of the first quote or backslash; the end, if there is none. */
    static int textEnd(byte[] bytes, int from, int end) {
        int i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long word = at(bytes, i);
            long found = zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES);
            if (found != 0) {
                return i + index(found);
            }
        }
        while (i < end && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }
}

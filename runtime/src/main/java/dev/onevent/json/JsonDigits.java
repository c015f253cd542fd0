package dev.onevent.json;

import dev.onevent.Limits;

/** Reads numbers of few digits, as nearly all are, eight bytes at a time. */
abstract sealed class JsonDigits permits JsonTokens {

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    final byte[] bytes;
    final int end;
    final Limits limits;
    int position;

    /** From {@link #fewDigits}: it is no number of few digits. */
    static final int NOT_FEW = -1;

    /** The digits of the number that {@link #fewDigits} has read. */
    long digits;

    JsonDigits(byte[] bytes, int from, int end, Limits limits) {
        this.bytes = bytes;
        this.position = from;
        this.end = end;
        this.limits = limits;
    }

    /**
     * Reads the number that begins at an index, if it has no exponent and no more digits than any long can hold.
     *
     * @return how many of its digits stand behind the point; {@link #NOT_FEW} if it is not such a one, or none at all; then
     *     nothing has been read
     */
    final int fewDigits(int from) {
        int first = from < end && bytes[from] == '-' ? from + 1 : from;
        if (first > end - Long.BYTES) {
            return digitByDigit(from, first);
        }
        long word = Words.at(bytes, first);
        int whole = Words.digits(word);
        if (whole == 0 || whole == Long.BYTES) {
            return digitByDigit(from, first);
        }
        int i = first + whole;
        long value = Words.number(word, whole);
        int fraction = 0;
        if (bytes[i] == '.') {
            if (i >= end - Long.BYTES) {
                return digitByDigit(from, first);
            }
            word = Words.at(bytes, i + 1);
            fraction = Words.digits(word);
            if (fraction == 0 || fraction == Long.BYTES) {
                return digitByDigit(from, first);
            }
            value = value * POWERS[fraction] + Words.number(word, fraction);
            i += 1 + fraction;
        }
        return isNumber(from, first, whole, i) ? number(i, first == from ? value : -value, fraction) : NOT_FEW;
    }

    private int digitByDigit(int from, int first) {
        long value = 0;
        int point = -1;
        int i = first;
        for (; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = i;
            } else {
                break;
            }
        }
        int whole = (point < 0 ? i : point) - first;
        return whole > 0 && point != i - 1 && i - first <= Numbers.SAFE_DIGITS && isNumber(from, first, whole, i)
                ? number(i, first == from ? value : -value, point < 0 ? 0 : i - point - 1)
                : NOT_FEW;
    }

    /** Whether what ends at an index is all of a number, in a proper form. */
    private boolean isNumber(int from, int first, int whole, int to) {
        return (bytes[first] != '0' || whole == 1)
                && (to == end || (bytes[to] | 0x20) != 'e')
                && to - from <= limits.maxNumberLength();
    }

    private int number(int to, long value, int fraction) {
        position = to;
        digits = value;
        return fraction;
    }
}

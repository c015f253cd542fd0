package dev.onevent.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: texts and numbers as they stand in JSON. */
abstract sealed class JsonBytes permits JsonWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    /** How many digits a long has at most. */
    private static final int MAX_DIGITS = 19;

    /** How many bytes of a text are copied before they are looked at. */
    private static final int AT_ONCE = 64;

    /** Where events are written. */
    private static final Spares<byte[]> SPARES = new Spares<>();

    /** Enough for most events. */
    private static final int SPARE_SIZE = 2 * 1_024;

    private static final int MAX_SPARE = 16 * 1_024;

    private static final byte[] NONE = {};

    private byte[] bytes;
    private int length;

    JsonBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An array to write to, until {@link #giveBack}. */
    static byte[] borrow() {
        byte[] spare = SPARES.take();
        return spare != null ? spare : new byte[SPARE_SIZE];
    }

    /** Ends the writing to an array that was borrowed, or to the larger one it had to make room for. */
    final void giveBack() {
        if (bytes.length <= MAX_SPARE) {
            SPARES.give(bytes);
        }
        bytes = NONE;
        length = 0;
    }

    /** What was written, as an array of its own. */
    final byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    final byte last() {
        return bytes[length - 1];
    }

    final void raw(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    final void raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
    }

    /** Writes the first bytes of an array that goes on for at least eight more: word by word, which for few is the fastest. */
    final void few(byte[] padded, int from, int count) {
        reserve(count + Long.BYTES);
        for (int i = 0; i < count; i += Long.BYTES) {
            Words.put(bytes, length + i, Words.at(padded, from + i));
        }
        length += count;
    }

    @SuppressWarnings("deprecation") // for characters beyond ASCII; there are none here
    final void ascii(String text) {
        int count = text.length();
        reserve(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    /** Writes an integer. */
    final void decimal(long value) {
        if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
            return;
        }
        long rest = Math.abs(value);
        if (value < 0) {
            raw('-');
        }
        int count = 1;
        for (long power = 10; count < MAX_DIGITS && power <= rest; power *= 10) {
            count++;
        }
        digits(rest, count);
    }

    /** Writes a finite double, with a point. */
    final void decimal(double value) {
        int scale = Numbers.plainScale(value);
        if (scale < 0) {
            ascii(Double.toString(value));
            return;
        }
        long digits = Numbers.plainDigits(Math.abs(value), scale);
        long power = (long) Numbers.POWERS[scale];
        if (Double.doubleToRawLongBits(value) < 0) {
            raw('-');
        }
        decimal(digits / power);
        raw('.');
        digits(digits % power, Math.max(scale, 1));
    }

    /** Writes the first bytes of a word. */
    final void few(long word, int count) {
        reserve(Long.BYTES);
        Words.put(bytes, length, word);
        length += count;
    }

    /** Writes the last digits of a number, zeros first where it has fewer. */
    final void digits(long number, int count) {
        reserve(count);
        long rest = number;
        int i = length + count;
        for (; i > length + 1; i -= 2) {
            long hundreds = rest / 100;
            int pair = (int) (rest - hundreds * 100);
            int tens = Words.tens(pair);
            bytes[i - 2] = (byte) ('0' + tens);
            bytes[i - 1] = (byte) ('0' + pair - tens * 10);
            rest = hundreds;
        }
        if (i > length) {
            bytes[length] = (byte) ('0' + rest % 10);
        }
        length += count;
    }

    /** Writes a text in quotes. */
    final void text(String text) {
        int size = text.length();
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        // Not so where two units are one character.
        boolean isByteEach = latin.length == size;
        raw('"');
        int i = isByteEach ? plain(latin, 0) : 0;
        while (i < size) {
            i = character(text, i);
            if (isByteEach && i < size && Words.isPlainLatin(latin[i])) {
                i = plain(latin, i);
            }
        }
        raw('"');
    }

    /** Writes some characters that stand for themselves in one byte; returns the index of the first of the others. */
    private int plain(byte[] latin, int from) {
        int size = Math.min(latin.length - from, AT_ONCE);
        reserve(size + Long.BYTES);
        System.arraycopy(latin, from, bytes, length, size);
        int plain = Words.plainLatin(bytes, length, size);
        length += plain;
        return from + plain;
    }

    /** Writes a character, or two that are one; returns the index after it. */
    private int character(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            ascii(c);
        } else if (!Character.isSurrogate(c)) {
            utf8(c);
        } else {
            int point = text.codePointAt(at);
            if (point == c) {
                unicode(c);
            } else {
                utf8(point);
                return at + 2;
            }
        }
        return at + 1;
    }

    /** Writes a code point as it is, in one to four bytes. */
    final void utf8(int point) {
        reserve(4);
        length = Text.putUtf8(point, bytes, length);
    }

    private void ascii(char c) {
        switch (c) {
            case '"', '\\' -> escaped(c);
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> {
                if (c < ' ') {
                    unicode(c);
                } else {
                    raw(c);
                }
            }
        }
    }

    private void escaped(char c) {
        raw('\\');
        raw(c);
    }

    /** A surrogate without its other half has no UTF-8, but it has an escape. */
    private void unicode(char c) {
        escaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            raw(HEX[c >> shift & 0xF]);
        }
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), 2 * bytes.length));
        }
    }
}

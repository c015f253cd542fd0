package dev.onevent.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: texts and numbers as they stand in JSON. */
abstract sealed class JsonBytes permits JsonWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    /** How many digits a long has at most. */
    private static final int MAX_DIGITS = 19;

    private byte[] bytes;
    private int length;

    JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** What was written, as an array of its own. */
    final byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    final void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    final int length() {
        return length;
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

    /** Writes the last digits of a number, zeros first where it has fewer. */
    final void digits(long number, int count) {
        reserve(count);
        long rest = number;
        int i = length + count;
        for (; i > length + 1; i -= 2) {
            int pair = (int) (rest % 100);
            bytes[i - 2] = (byte) ('0' + pair / 10);
            bytes[i - 1] = (byte) ('0' + pair % 10);
            rest /= 100;
        }
        if (i > length) {
            bytes[length] = (byte) ('0' + rest % 10);
        }
        length += count;
    }

    /** Writes a text in quotes. */
    final void text(String text) {
        raw('"');
        int i = plain(text, 0);
        while (i < text.length()) {
            i = plain(text, special(text, i));
        }
        raw('"');
    }

    /** Writes the characters that stand for themselves in one byte; returns the index of the first that does not. */
    private int plain(String text, int from) {
        int size = text.length();
        reserve(size - from);
        byte[] to = bytes;
        int shift = length - from;
        int i = from;
        while (i < size) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < ' ' || c == '"' || c == '\\') {
                break;
            }
            to[i + shift] = (byte) c;
            i++;
        }
        length = i + shift;
        return i;
    }

    /** Writes one of the other characters; returns the index after it. */
    private int special(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            escape(c);
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

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escaped(c);
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> unicode(c);
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

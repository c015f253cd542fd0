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

    private byte[] bytes = new byte[512];
    private int length;

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

    final void raw(byte[] json, int from) {
        int count = json.length - from;
        reserve(count);
        System.arraycopy(json, from, bytes, length, count);
        length += count;
    }

    final void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            raw(text.charAt(i));
        }
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
        if (value < 0) {
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
        for (int i = length + count - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    /** Writes a text in quotes: at once as far as it is plain ASCII, which is all of most texts. */
    final void text(String text) {
        raw('"');
        int size = text.length();
        reserve(size);
        int all = 0;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            all |= c;
            bytes[length + i] = (byte) c;
        }
        if (all < 0x80 && Words.plainEnd(bytes, length, length + size) == length + size) {
            length += size;
        } else {
            escaped(text);
        }
        raw('"');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c >= ' ' && c != '"' && c != '\\') {
                raw(c);
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                utf8(Character.toCodePoint(c, text.charAt(i)));
            } else if (Character.isSurrogate(c)) {
                unicode(c);
            } else {
                utf8(c);
            }
        }
    }

    /** Writes a code point as it is, in one to four bytes. */
    final void utf8(int point) {
        if (point < 0x80) {
            raw(point);
        } else if (point < 0x800) {
            raw(0xC0 | point >> 6);
            raw(0x80 | point & 0x3F);
        } else if (point < 0x1_0000) {
            raw(0xE0 | point >> 12);
            raw(0x80 | point >> 6 & 0x3F);
            raw(0x80 | point & 0x3F);
        } else {
            raw(0xF0 | point >> 18);
            raw(0x80 | point >> 12 & 0x3F);
            raw(0x80 | point >> 6 & 0x3F);
            raw(0x80 | point & 0x3F);
        }
    }

    private void escape(char c) {
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
            bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(more, length)));
        }
    }
}

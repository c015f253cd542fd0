package dev.onevent.json;

import dev.onevent.MalformedReason;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The texts of JSON beyond plain ASCII: escapes, and strict UTF-8. */
final class Text {

    /** How long an escape of a UTF-16 code unit is: a backslash, a u and four digits. */
    private static final int UNIT_LENGTH = 6;

    /** Where texts are unescaped: of one thread at a time, others make their own. */
    private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

    private static final int MAX_SPARE = 16 * 1_024;

    private Text() {}

    /**
     * The end of a text: the index of its closing quote.
     *
     * @param from the index after the opening quote
     * @throws MalformedJsonException if the text does not end, or breaks the grammar or UTF-8
     */
    static int end(byte[] bytes, int from, int end) {
        int i = from;
        while (true) {
            i = Words.plainEnd(bytes, i, end);
            if (i >= end) {
                throw new MalformedJsonException(MalformedReason.SYNTAX, end);
            }
            byte b = bytes[i];
            if (b == '"') {
                return i;
            }
            if (b == '\\') {
                i = escapeEnd(bytes, i, end);
            } else if (b < 0) {
                do {
                    i = sequenceEnd(bytes, i, end);
                } while (i < end && bytes[i] < 0);
            } else {
                throw new MalformedJsonException(MalformedReason.SYNTAX, i);
            }
        }
    }

    /** The text between two quotes, which {@link #end} has found to be right. */
    static String decode(byte[] bytes, int from, int to) {
        int backslash = Words.textEnd(bytes, from, to);
        return backslash == to
                ? new String(bytes, from, to - from, StandardCharsets.UTF_8)
                : unescape(bytes, from, to, backslash);
    }

    private static String unescape(byte[] bytes, int from, int to, int firstBackslash) {
        // Nothing is longer without escapes.
        byte[] utf8 = borrow(to - from);
        System.arraycopy(bytes, from, utf8, 0, firstBackslash - from);
        int length = firstBackslash - from;
        int i = firstBackslash;
        while (i < to) {
            int point = escaped(bytes, i, to);
            if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
                return unescapeToChars(bytes, from, to);
            }
            length = putUtf8(point, utf8, length);
            i += bytes[i + 1] == 'u' ? Character.charCount(point) * UNIT_LENGTH : 2;
            if (i < to && bytes[i] != '\\') {
                int backslash = Words.copyToBackslash(bytes, i, to, utf8, length);
                length += backslash - i;
                i = backslash;
            }
        }
        String text = new String(utf8, 0, length, StandardCharsets.UTF_8);
        SPARE.set(utf8.length <= MAX_SPARE ? utf8 : null);
        return text;
    }

    private static byte[] borrow(int size) {
        byte[] spare = SPARE.getAndSet(null);
        return spare != null && spare.length >= size ? spare : new byte[size];
    }

    /** For a text in which half a surrogate pair stands alone: it has no UTF-8. */
    private static String unescapeToChars(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int copied = from;
        for (int i = Words.textEnd(bytes, from, to); i < to; i = Words.textEnd(bytes, copied, to)) {
            text.append(new String(bytes, copied, i - copied, StandardCharsets.UTF_8));
            text.append(unit(bytes, i));
            copied = i + (bytes[i + 1] == 'u' ? UNIT_LENGTH : 2);
        }
        return text.append(new String(bytes, copied, to - copied, StandardCharsets.UTF_8))
                .toString();
    }

    /** The code point of an escape, of two if they are a surrogate pair. */
    private static int escaped(byte[] bytes, int backslash, int to) {
        char unit = unit(bytes, backslash);
        int next = backslash + UNIT_LENGTH;
        if (Character.isHighSurrogate(unit) && next < to && bytes[next] == '\\' && bytes[next + 1] == 'u') {
            char low = unit(bytes, next);
            return Character.isLowSurrogate(low) ? Character.toCodePoint(unit, low) : unit;
        }
        return unit;
    }

    /** Puts the one to four bytes of a code point; returns the index after them. */
    static int putUtf8(int point, byte[] utf8, int at) {
        int i = at;
        if (point < 0x80) {
            utf8[i++] = (byte) point;
            return i;
        }
        if (point < 0x800) {
            utf8[i++] = (byte) (0xC0 | point >> 6);
        } else if (point < 0x1_0000) {
            utf8[i++] = (byte) (0xE0 | point >> 12);
            utf8[i++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            utf8[i++] = (byte) (0xF0 | point >> 18);
            utf8[i++] = (byte) (0x80 | point >> 12 & 0x3F);
            utf8[i++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        utf8[i++] = (byte) (0x80 | point & 0x3F);
        return i;
    }

    /** A text in UTF-8; for an unpaired surrogate what would be its bytes, which {@link #end} refuses. */
    static byte[] encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (text.equals(new String(utf8, StandardCharsets.UTF_8))) {
            return utf8;
        }
        JsonWriter bytes = new JsonWriter();
        text.codePoints().forEach(bytes::utf8);
        return bytes.toBytes();
    }

    /** Whether the text between two quotes has to be unescaped. */
    static boolean hasEscape(byte[] bytes, int from, int to) {
        return Words.textEnd(bytes, from, to) < to;
    }

    private static char unit(byte[] bytes, int backslash) {
        byte b = bytes[backslash + 1];
        return switch (b) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' ->
                (char) (hex(bytes[backslash + 2]) << 12
                        | hex(bytes[backslash + 3]) << 8
                        | hex(bytes[backslash + 4]) << 4
                        | hex(bytes[backslash + 5]));
            default -> (char) b;
        };
    }

    /** The value of a hexadecimal digit, negative if it is none. */
    private static int hex(byte b) {
        if (Numbers.isDigit(b)) {
            return b - '0';
        }
        int letter = (b | 0x20) - 'a';
        return letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    private static int escapeEnd(byte[] bytes, int backslash, int end) {
        int i = backslash + 1;
        if (i >= end) {
            throw new MalformedJsonException(MalformedReason.SYNTAX, end);
        }
        return switch (bytes[i]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> i + 1;
            case 'u' -> unicodeEnd(bytes, i, end);
            default -> throw new MalformedJsonException(MalformedReason.SYNTAX, i);
        };
    }

    private static int unicodeEnd(byte[] bytes, int u, int end) {
        for (int digit = u + 1; digit <= u + 4; digit++) {
            if (digit >= end || hex(bytes[digit]) < 0) {
                throw new MalformedJsonException(MalformedReason.SYNTAX, Math.min(digit, end));
            }
        }
        return u + 5;
    }

    /** The end of the UTF-8 sequence that begins at an index: no overlong forms, no surrogates, none above U+10FFFF. */
    private static int sequenceEnd(byte[] bytes, int from, int end) {
        int first = bytes[from] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (first < 0xC2 || first > 0xF4) {
            throw new MalformedJsonException(MalformedReason.UTF8, from);
        }
        for (int i = from + 1; i < from + length; i++) {
            int b = i < end ? bytes[i] & 0xFF : 0;
            if (b < lowest || b > highest) {
                throw new MalformedJsonException(MalformedReason.UTF8, from);
            }
            lowest = 0x80;
            highest = 0xBF;
        }
        return from + length;
    }
}

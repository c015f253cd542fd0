package dev.onevent.json;

import dev.onevent.MalformedReason;
import java.nio.charset.StandardCharsets;

/** The texts of JSON beyond plain ASCII: escapes, and strict UTF-8. */
final class Text {

    /** How long an escape of a UTF-16 code unit is: a backslash, a u and four digits. */
    private static final int UNIT_LENGTH = 6;

    /** The first byte of a sequence of three; those of shorter ones are less. */
    private static final byte FIRST_OF_THREE = (byte) 0xE0;

    private static final byte FIRST_OF_FOUR = (byte) 0xF0;

    /** The first byte of sequences of two for characters that are not Latin-1; those for Latin-1 are less. */
    private static final byte FIRST_BEYOND_LATIN = (byte) 0xC4;

    private static final int MAX_LATIN = 0xFF;

    /** Where texts are decoded, as long as they are Latin-1. */
    private static final Spares<byte[]> LATIN = new Spares<>();

    /** Where the others are. */
    private static final Spares<char[]> WIDE = new Spares<>();

    private static final int MAX_SPARE = 8 * 1_024;

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
        // No text has more characters than bytes; eight may be copied that are none of its own.
        int size = to - from + Long.BYTES;
        byte[] spare = LATIN.take();
        byte[] latin = spare != null && spare.length >= size ? spare : new byte[size];
        String text = latin(bytes, from, to, latin);
        if (latin.length <= MAX_SPARE) {
            LATIN.give(latin);
        }
        return text;
    }

    /** The text, made in an array as long as its characters are Latin-1, else in another. */
    private static String latin(byte[] bytes, int from, int to, byte[] latin) {
        int length = 0;
        int i = from;
        while (i < to) {
            byte b = bytes[i];
            if (b == '\\') {
                char c = escaped(bytes, i);
                if (c > MAX_LATIN) {
                    return wide(bytes, i, to, latin, length);
                }
                latin[length++] = (byte) c;
                i += bytes[i + 1] == 'u' ? UNIT_LENGTH : 2;
            } else if (b >= 0) {
                int plain = Words.copyAscii(bytes, i, to, latin, length);
                length += plain;
                i += plain;
            } else if (b < FIRST_BEYOND_LATIN) {
                latin[length++] = (byte) (b << 6 | last(bytes[i + 1]));
                i += 2;
            } else {
                return wide(bytes, i, to, latin, length);
            }
        }
        return new String(latin, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** A text whose first characters are known and Latin-1. */
    private static String wide(byte[] bytes, int from, int to, byte[] latin, int known) {
        int size = known + to - from;
        char[] spare = WIDE.take();
        char[] chars = spare != null && spare.length >= size ? spare : new char[size];
        for (int i = 0; i < known; i++) {
            chars[i] = (char) (latin[i] & MAX_LATIN);
        }
        int length = decode(bytes, from, to, chars, known);
        String text = new String(chars, 0, length);
        if (chars.length <= MAX_SPARE) {
            WIDE.give(chars);
        }
        return text;
    }

    /** Decodes to an array that has some characters; returns how many there are then. */
    private static int decode(byte[] bytes, int from, int to, char[] chars, int known) {
        int length = known;
        int i = from;
        while (i < to) {
            byte b = bytes[i];
            if (b == '\\') {
                chars[length++] = escaped(bytes, i);
                i += bytes[i + 1] == 'u' ? UNIT_LENGTH : 2;
            } else if (b >= 0) {
                chars[length++] = (char) b;
                i++;
            } else if (b < FIRST_OF_THREE) {
                chars[length++] = (char) ((b & 0x1F) << 6 | last(bytes[i + 1]));
                i += 2;
            } else if (b < FIRST_OF_FOUR) {
                chars[length++] = (char) ((b & 0xF) << 12 | last(bytes[i + 1]) << 6 | last(bytes[i + 2]));
                i += 3;
            } else {
                int point = (b & 7) << 18 | last(bytes[i + 1]) << 12 | last(bytes[i + 2]) << 6 | last(bytes[i + 3]);
                length += Character.toChars(point, chars, length);
                i += 4;
            }
        }
        return length;
    }

    /** What a byte adds that is not the first of a sequence. */
    private static int last(byte b) {
        return b & 0x3F;
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

    /** The UTF-16 code unit of an escape. */
    private static char escaped(byte[] bytes, int backslash) {
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

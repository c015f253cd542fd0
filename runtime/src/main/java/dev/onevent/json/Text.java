package dev.onevent.json;

import dev.onevent.MalformedReason;
import java.nio.charset.StandardCharsets;

/** The texts of JSON beyond plain ASCII: escapes, and strict UTF-8. */
final class Text {

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
                i = sequenceEnd(bytes, i, end);
            } else {
                throw new MalformedJsonException(MalformedReason.SYNTAX, i);
            }
        }
    }

    /** The text between two quotes, which {@link #end} has found to be right. */
    static String decode(byte[] bytes, int from, int to) {
        StringBuilder text = null;
        int copied = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                if (text == null) {
                    text = new StringBuilder(to - from);
                }
                text.append(new String(bytes, copied, i - copied, StandardCharsets.UTF_8));
                text.append(unescape(bytes, i));
                i = escapeEnd(bytes, i, to) - 1;
                copied = i + 1;
            }
        }
        String rest = new String(bytes, copied, to - copied, StandardCharsets.UTF_8);
        return text == null ? rest : text.append(rest).toString();
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
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private static char unescape(byte[] bytes, int backslash) {
        byte b = bytes[backslash + 1];
        return switch (b) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' ->
                (char) (Character.digit(bytes[backslash + 2], 16) << 12
                        | Character.digit(bytes[backslash + 3], 16) << 8
                        | Character.digit(bytes[backslash + 4], 16) << 4
                        | Character.digit(bytes[backslash + 5], 16));
            default -> (char) b;
        };
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
            if (digit >= end || Character.digit(bytes[digit], 16) < 0) {
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

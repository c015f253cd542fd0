package dev.onevent.json;

import java.util.Arrays;

/** A text with what stands around it in JSON, compared eight bytes at a time. */
class Literal {

    /** The first byte of a word. */
    private static final long FIRST = 0xFF;

    private final String text;

    /** As it is mostly written, with eight bytes more. */
    private final byte[] json;

    private final int length;

    /** Where the text begins and ends, between its quotes. */
    private final int textFrom;

    private final int textTo;

    /** The first eight bytes but for the very first, or as many as there are. */
    private final long head;

    /** Which bytes of the head there are. */
    private final long headMask;

    /** The second eight bytes, if there are more than twice as many: a loop over them all takes more registers. */
    private final long second;

    /** The last eight bytes, if there are more. */
    private final long tail;

    /**
     * A literal.
     *
     * @param before ASCII
     * @param text anything
     * @param after ASCII
     */
    Literal(String before, String text, String after) {
        JsonWriter out = new JsonWriter();
        out.ascii(before);
        out.text(text);
        out.ascii(after);
        byte[] written = out.toBytes();
        int first = Math.min(written.length, Long.BYTES);
        this.text = text;
        this.json = Arrays.copyOf(written, written.length + Long.BYTES);
        this.length = written.length;
        this.textFrom = before.length() + 1;
        this.textTo = length - after.length() - 1;
        this.headMask = Words.mask(first) & ~FIRST;
        this.head = Words.fewAt(written, 0, first) & headMask;
        this.second = length > 2 * Long.BYTES ? Words.at(written, Long.BYTES) : 0;
        this.tail = length > Long.BYTES ? Words.at(written, length - Long.BYTES) : 0;
    }

    /** What stands nowhere. */
    Literal() {
        this.text = "";
        this.json = new byte[0];
        this.length = this.textFrom = this.textTo = 0;
        this.head = -1;
        this.headMask = 0;
        this.tail = this.second = 0;
    }

    final String text() {
        return text;
    }

    /** The first bytes of the text and its closing quote, as {@link Words#toQuote} gives them. */
    final long textStart() {
        return Words.toQuote(json, textFrom);
    }

    /** Whether the text stands between two quotes, without escapes that it would not be written with. */
    final boolean isBetween(byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, json, textFrom, textTo);
    }

    /** The index after the literal if it stands at an index, whatever its first byte is, and anything after it; 0 if not. */
    final int endAfterFirst(byte[] bytes, int at, int end) {
        int after = at + length;
        if (after >= end || at + Long.BYTES > end || (Words.at(bytes, at) & headMask) != head) {
            return 0;
        }
        if (length > Long.BYTES && Words.at(bytes, after - Long.BYTES) != tail) {
            return 0;
        }
        if (length > 2 * Long.BYTES && Words.at(bytes, at + Long.BYTES) != second) {
            return 0;
        }
        return length <= 3 * Long.BYTES || isRestAt(bytes, at) ? after : 0;
    }

    /** Whether the literal is there where its text begins at an index and something follows, whatever the first byte is. */
    final boolean isAround(byte[] bytes, int text, int end) {
        return endAfterFirst(bytes, text - textFrom, end) > 0;
    }

    /** The index after the literal where its text begins at an index. */
    final int endAround(int text) {
        return text - textFrom + length;
    }

    /** Whether that is there which is between the second and the last eight bytes. */
    private boolean isRestAt(byte[] bytes, int at) {
        for (int i = 2 * Long.BYTES; i < length - Long.BYTES; i += Long.BYTES) {
            if (Words.at(bytes, at + i) != Words.at(json, i)) {
                return false;
            }
        }
        return true;
    }

    /** Writes the literal without its first bytes. */
    final void write(JsonBytes out, int from) {
        out.few(json, from, length - from);
    }
}

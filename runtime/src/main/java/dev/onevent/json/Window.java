package dev.onevent.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is in memory of a stream: the bytes from a mark on, and a position among them. */
final class Window {

    /** Instead of a byte: the stream has ended. */
    static final int END = -1;

    /** The bounds of the first read, which takes much of what there is: an event that it cuts off is looked at twice. */
    private static final int SMALLEST = 1 << 13;

    private static final int LARGEST = 1 << 16;

    /** The longest array that every virtual machine has. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int maxMarked;
    private byte[] bytes = {};
    private int mark;
    private int position;
    private int end;
    private long base;
    private long markedOffset;
    private boolean ended;
    private byte @Nullable [] overflow;

    /**
     * A window on a stream.
     *
     * @param maxMarked how many bytes are kept from a mark on; of more, just the first so many
     */
    Window(InputStream in, int maxMarked) {
        this.in = in;
        // A scan may stop at a backslash, one byte before the end.
        this.maxMarked = Math.min(maxMarked, MAX_ARRAY - 2);
    }

    /** The byte at the position, or {@link #END}. */
    int peek() {
        return position < end || fill() ? bytes[position] & 0xFF : END;
    }

    /** Goes on by a byte. */
    void advance() {
        position++;
    }

    /** Passes over white space; the byte after it. */
    int peekAfterSpace() {
        int b = peek();
        while (b != END && JsonTokens.isSpace((byte) b)) {
            position++;
            b = peek();
        }
        return b;
    }

    /** Keeps what comes from the position on, and nothing before it. */
    void mark() {
        mark = position;
        markedOffset = offset();
        overflow = null;
    }

    /** Goes back to the mark; not possible after more than could be kept. */
    void reset() {
        position = mark;
    }

    /** The first of the marked bytes, if there are more than can be kept. */
    byte @Nullable [] overflow() {
        return overflow == null && position - mark > maxMarked
                ? Arrays.copyOfRange(bytes, mark, mark + maxMarked)
                : overflow;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the mark is, as an index of {@link #bytes}. */
    int marked() {
        return mark;
    }

    /** Where the position is, as an index of {@link #bytes}. */
    int position() {
        return position;
    }

    /** Goes to an index of {@link #bytes}. */
    void goTo(int index) {
        position = index;
    }

    /** Where what is in memory ends, as an index of {@link #bytes}. */
    int end() {
        return end;
    }

    /** Where the position is, counted from the beginning of the stream. */
    long offset() {
        return base + position;
    }

    /** Where the mark is, counted from the beginning of the stream. */
    long markedOffset() {
        return markedOffset;
    }

    /** All that comes from the position on, as far as it can be kept. */
    byte[] rest() {
        mark();
        while (end - position < maxMarked && fill()) {
            // One more read.
        }
        return Arrays.copyOfRange(bytes, position, position + Math.min(end - position, maxMarked));
    }

    /** Passes over a value by its structure; says whether it ended before the stream did. */
    boolean skipValue() {
        int first = peek();
        advance();
        int state = Structure.begin((byte) first);
        if (state != 0) {
            return skip(state);
        }
        while (position < end || fill()) {
            position = Structure.plainEnd(bytes, position, end);
            if (position < end) {
                return true;
            }
        }
        return true;
    }

    /** Passes over the rest of a value; says whether it ended before the stream did. */
    boolean skip(int state) {
        int now = state;
        while (now != 0) {
            long stopped = Structure.scan(bytes, position, end, now);
            position = (int) (stopped >>> 32);
            now = (int) stopped;
            if (now != 0 && !fill()) {
                position = end;
                return false;
            }
        }
        return true;
    }

    /** Passes over the rest of a line, its end excluded. */
    void skipLine() {
        while (position < end || fill()) {
            while (position < end && bytes[position] != '\n') {
                position++;
            }
            if (position < end) {
                return;
            }
        }
    }

    /** Reads more behind what there is; says whether there was more. */
    private boolean fill() {
        if (ended) {
            return false;
        }
        if (position - mark > maxMarked) {
            overflow = overflow();
            mark = position;
        }
        if (mark > 0) {
            System.arraycopy(bytes, mark, bytes, 0, end - mark);
            base += mark;
            position -= mark;
            end -= mark;
            mark = 0;
        }
        try {
            if (bytes.length == 0) {
                bytes = new byte[Math.max(SMALLEST, Math.min(in.available(), LARGEST))];
            } else if (end == bytes.length) {
                bytes = Arrays.copyOf(bytes, end + Math.min(end, MAX_ARRAY - end));
            }
            int count = 0;
            while (count == 0) {
                count = in.read(bytes, end, bytes.length - end);
            }
            ended = count < 0;
            end += Math.max(count, 0);
            return !ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

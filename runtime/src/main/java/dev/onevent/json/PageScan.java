package dev.onevent.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the first object of an input to tell what the input is: a page, which keeps its events in a list on a known
 * path; an event that spans lines; or lines.
 */
final class PageScan {

    enum Finding {
        /** The position is in the list of a page, before its first event. */
        PAGE,
        /** The object is a page without events, and has ended. */
        EMPTY_PAGE,
        /** The object has ended; it spans lines. */
        OBJECT,
        /** The object ends on the line it begins on, or does not go on as an object should. */
        LINES,
        /** The object spans lines, and ends or breaks off where it should not. */
        BROKEN
    }

    /** Longer names, in bytes, are on no path; they do not have to be in memory. */
    private static final int MAX_NAME = 1 << 10;

    private final Window window;
    private final String discriminator;
    private boolean spansLines;

    /** Where the second line of the object begins, its white space left out; negative before. */
    private long secondLine = -1;

    /** Whether an object begins with the second line, which is the next event if the first should break off. */
    private boolean lineAhead;

    /** Objects that are still open around the list of a page. */
    private int open;

    /** Whether the object has named a type so far: then it is an event, whatever lists it has. */
    private boolean hasType;

    private boolean hasEmptyList;

    PageScan(Window window, String discriminator) {
        this.window = window;
        this.discriminator = discriminator;
    }

    /** Scans the object at the position. */
    Finding scan(List<List<String>> pages) {
        try {
            if (findList(pages)) {
                return Finding.PAGE;
            }
            if (hasEmptyList && !hasType) {
                return Finding.EMPTY_PAGE;
            }
            return spansLines ? Finding.OBJECT : Finding.LINES;
        } catch (NoObject broken) {
            boolean endedWithLine = lineAhead || isAtSecondLine() && isStranger(window.peek());
            return spansLines && !endedWithLine ? Finding.BROKEN : Finding.LINES;
        }
    }

    /** Whether an object cannot go on with a byte, not even one in which only a comma or a value is missing. */
    private static boolean isStranger(int b) {
        return b != Window.END && "\",:]}".indexOf(b) < 0;
    }

    int open() {
        return open;
    }

    /** Whether the scan went beyond the line that the object begins on. */
    boolean spansLines() {
        return spansLines;
    }

    private boolean findList(List<List<String>> paths) {
        open++;
        window.advance();
        if (next() == '}') {
            window.advance();
            open--;
            return false;
        }
        while (true) {
            List<List<String>> deeper = below(paths);
            expect(':');
            int b = next();
            if (b == '[' && deeper.stream().anyMatch(List::isEmpty)) {
                window.advance();
                if (next() != ']') {
                    return true;
                }
                window.advance();
                hasEmptyList = true;
            } else if (b != '{' || deeper.isEmpty()) {
                skipValue();
            } else if (findList(deeper)) {
                return true;
            }
            if (next() == '}') {
                window.advance();
                open--;
                return false;
            }
            expect(',');
        }
    }

    /** Where the paths go on that begin with the name at the position; passes over the name. */
    private List<List<String>> below(List<List<String>> paths) {
        String name = name();
        hasType |= open == 1 && discriminator.equals(name);
        List<List<String>> below = new ArrayList<>();
        if (hasType) {
            return below;
        }
        for (List<String> path : paths) {
            if (!path.isEmpty() && path.get(0).equals(name)) {
                below.add(path.subList(1, path.size()));
            }
        }
        return below;
    }

    /** The name at the position; null if it is malformed, which is for the decoder to say, or longer than any on a path. */
    private @Nullable String name() {
        expect('"');
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        boolean escaped = false;
        for (int b = next(true); b != '"' || escaped; b = next(true)) {
            escaped = b == '\\' && !escaped;
            if (name.size() <= MAX_NAME) {
                name.write(b);
            }
            window.advance();
        }
        window.advance();
        int length = name.size();
        name.write('"');
        try {
            byte[] bytes = name.toByteArray();
            return length <= MAX_NAME ? Text.decode(bytes, 0, Text.end(bytes, 0, bytes.length)) : null;
        } catch (MalformedJsonException malformed) {
            return null;
        }
    }

    private void skipValue() {
        int depth = 0;
        boolean inText = false;
        boolean afterValue = false;
        do {
            int b = next(inText);
            if (depth == 0 && !inText && (b == ',' || b == '}' || b == ']' || b == ':')) {
                throw new NoObject();
            }
            if (afterValue && (lineAhead || isAtSecondLine()) && (b == '{' || b == '[' || b == '"')) {
                throw new NoObject();
            }
            window.advance();
            if (inText) {
                if (b == '\\') {
                    next(true);
                    window.advance();
                }
                inText = b != '"';
                afterValue = !inText;
                continue;
            }
            afterValue = b != ',' && b != ':' && b != '{' && b != '[' && b != '"';
            if (b == '"') {
                inText = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            } else if (depth == 0) {
                skipPlain();
            }
        } while (depth > 0 || inText);
    }

    private void skipPlain() {
        int b = window.peek();
        while (b != Window.END && b != ',' && b != '}' && b != ']' && !JsonTokens.isSpace((byte) b)) {
            window.advance();
            b = window.peek();
        }
    }

    private void expect(char expected) {
        if (next() != expected) {
            throw new NoObject();
        }
        window.advance();
    }

    private boolean isAtSecondLine() {
        return window.offset() == secondLine;
    }

    private int next() {
        return next(false);
    }

    /** The byte at the position, after white space unless that belongs to a text. */
    private int next(boolean inText) {
        boolean onFirstLine = !spansLines;
        boolean beginsLine = false;
        int b = window.peek();
        while (!inText && b != Window.END && JsonTokens.isSpace((byte) b)) {
            window.advance();
            beginsLine = b == '\n' || b == '\r' && beginsLine;
            spansLines |= b == '\n';
            b = window.peek();
        }
        if (onFirstLine && spansLines) {
            secondLine = window.offset();
            lineAhead = beginsLine && b == '{';
            if (lineAhead && window.overflow() != null) {
                // What is too large for an event is not worth losing the next one for.
                throw new NoObject();
            }
        }
        if (b == Window.END || inText && b == '\n') {
            throw new NoObject();
        }
        return b;
    }

    /** What was begun is no object. */
    private static final class NoObject extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoObject() {
            super(null, null, false, false);
        }
    }
}

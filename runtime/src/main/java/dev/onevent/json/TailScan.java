package dev.onevent.json;

/**
 * Finds a member among the last ones of an object that ends where the bytes do, going backwards: vendors write the type
 * behind the payload too, and from the end the way to it does not lead through that.
 *
 * <p>It takes the bytes for JSON. Then their last brace ends the object, and the quote before one that ends a text begins that
 * text, unless it is escaped. Of other bytes it may say anything; whoever decodes them finds out.
 */
final class TailScan {

    /** The member is not among those looked at. */
    static final int NOT_FOUND = -1;

    /** How far it looks: what comes before has been given up on. */
    private static final int LENGTH = 256;

    private TailScan() {}

    /** Where the value of a member begins, {@link #NOT_FOUND} if an object or array or too much else is behind it. */
    static int valueOf(byte[] bytes, int from, int to, Member member) {
        int lowest = Math.max(from, to - LENGTH);
        int end = before(bytes, lowest, to, '}');
        while (end != NOT_FOUND) {
            int value = plainBegin(bytes, lowest, end);
            int nameEnd = before(bytes, lowest, before(bytes, lowest, value, ':'), '"');
            int name = textBegin(bytes, lowest, nameEnd);
            if (name != NOT_FOUND && member.isBetween(bytes, name + 1, nameEnd)) {
                return value;
            }
            end = before(bytes, lowest, name, ',');
        }
        return NOT_FOUND;
    }

    /** The index of a byte, if it is the last before an index but for white space. */
    private static int before(byte[] bytes, int lowest, int index, char wanted) {
        int i = lastBefore(bytes, lowest, index);
        return i >= lowest && bytes[i] == wanted ? i : NOT_FOUND;
    }

    private static int lastBefore(byte[] bytes, int lowest, int index) {
        int i = index - 1;
        while (i >= lowest && JsonTokens.isSpace(bytes[i])) {
            i--;
        }
        return i;
    }

    /** Where the text, number or literal before an index begins. */
    private static int plainBegin(byte[] bytes, int lowest, int index) {
        int i = lastBefore(bytes, lowest, index);
        if (i >= lowest && bytes[i] == '"') {
            return textBegin(bytes, lowest, i);
        }
        while (i >= lowest && !Structure.endsPlain(bytes[i])) {
            i--;
        }
        return i + 1;
    }

    /** Where the text begins that ends with a quote; not found where quotes in it are escaped. */
    private static int textBegin(byte[] bytes, int lowest, int quote) {
        int i = quote - 1;
        while (i >= lowest && bytes[i] != '"') {
            i--;
        }
        return i > lowest && bytes[i - 1] != '\\' ? i : NOT_FOUND;
    }
}

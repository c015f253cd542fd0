package dev.onevent.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds a member of an object by its name before anything else is read: vendors write the type after the payload too.
 * Looks at structure only.
 */
final class MemberScan {

    /** The bytes are an object, but no member of it has the name. */
    static final int ABSENT = -1;

    /** The bytes are no object, or end too early. */
    static final int NO_OBJECT = -2;

    private MemberScan() {}

    /**
     * Finds the first member of an object that has a name.
     *
     * @param name the member's name
     * @return where its value begins; or why there is none
     * @throws MalformedJsonException if a name with escapes is malformed
     */
    static int valueOf(byte[] bytes, int from, int to, byte[] name) {
        int i = Structure.spaceEnd(bytes, from, to);
        return i < to && bytes[i] == '{' ? valueAfter(bytes, i, to, name) : NO_OBJECT;
    }

    /** Finds the only member of an object that has a name; {@link #NO_OBJECT} also if there are two. */
    static int valueOfOnly(byte[] bytes, int from, int to, byte[] name) {
        int value = valueOf(bytes, from, to, name);
        if (value < 0) {
            return value;
        }
        int next = Structure.spaceEnd(bytes, Structure.valueEnd(bytes, value, to), to);
        boolean only = next == to || bytes[next] != ',' || valueAfter(bytes, next, to, name) == ABSENT;
        return only ? value : NO_OBJECT;
    }

    /** Goes on after an opening brace or a comma. */
    private static int valueAfter(byte[] bytes, int before, int to, byte[] wanted) {
        int i = Structure.spaceEnd(bytes, before + 1, to);
        if (i < to && bytes[i] == '}') {
            return ABSENT;
        }
        while (i < to && bytes[i] == '"') {
            int name = i + 1;
            int nameEnd = Structure.valueEnd(bytes, i, to) - 1;
            i = Structure.spaceEnd(bytes, nameEnd + 1, to);
            if (i == to || bytes[i] != ':') {
                return NO_OBJECT;
            }
            i = Structure.spaceEnd(bytes, i + 1, to);
            if (i == to || isNamed(bytes, name, nameEnd, wanted)) {
                return i == to ? NO_OBJECT : i;
            }
            i = Structure.spaceEnd(bytes, Structure.valueEnd(bytes, i, to), to);
            if (i == to || bytes[i] != ',') {
                return i < to && bytes[i] == '}' ? ABSENT : NO_OBJECT;
            }
            i = Structure.spaceEnd(bytes, i + 1, to);
        }
        return NO_OBJECT;
    }

    private static boolean isNamed(byte[] bytes, int from, int to, byte[] name) {
        if (!Text.hasEscape(bytes, from, to)) {
            return Arrays.equals(bytes, from, to, name, 0, name.length);
        }
        String text = Text.decode(bytes, from, Text.end(bytes, from, to + 1));
        return text.equals(new String(name, StandardCharsets.UTF_8));
    }
}

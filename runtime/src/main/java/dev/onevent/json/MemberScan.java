package dev.onevent.json;

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
     * @param member the member
     * @return where its value begins; or why there is none
     * @throws MalformedJsonException if a name with escapes is malformed
     */
    static int valueOf(byte[] bytes, int from, int to, Member member) {
        return valueOf(bytes, from, to, member, false);
    }

    /** Likewise; if the object is the whole of the bytes, the member is looked for from behind too. */
    static int valueOf(byte[] bytes, int from, int to, Member member, boolean isWhole) {
        int i = Structure.spaceEnd(bytes, from, to);
        return i < to && bytes[i] == '{' ? valueAfter(bytes, i, to, member, isWhole) : NO_OBJECT;
    }

    /** Finds the only member of an object that has a name; {@link #NO_OBJECT} also if there are two. */
    static int valueOfOnly(byte[] bytes, int from, int to, Member member) {
        int value = valueOf(bytes, from, to, member);
        if (value < 0) {
            return value;
        }
        int next = Structure.spaceEnd(bytes, Structure.valueEnd(bytes, value, to), to);
        boolean only = next == to || bytes[next] != ',' || valueAfter(bytes, next, to, member, false) == ABSENT;
        return only ? value : NO_OBJECT;
    }

    /** Goes on after an opening brace or a comma. */
    private static int valueAfter(byte[] bytes, int before, int to, Member wanted, boolean isWhole) {
        boolean fromBehind = isWhole;
        int i = Structure.spaceEnd(bytes, before + 1, to);
        if (i < to && bytes[i] == '}') {
            return ABSENT;
        }
        while (i < to && bytes[i] == '"') {
            int value = wanted.valueAfter(bytes, i - 1, to);
            if (value > 0) {
                return value;
            }
            int name = i + 1;
            int plainEnd = Words.textEnd(bytes, name, to);
            boolean isPlain = plainEnd < to && bytes[plainEnd] == '"';
            int nameEnd = isPlain ? plainEnd : Structure.valueEnd(bytes, i, to) - 1;
            i = Structure.spaceEnd(bytes, nameEnd + 1, to);
            if (i == to || bytes[i] != ':') {
                return NO_OBJECT;
            }
            i = Structure.spaceEnd(bytes, i + 1, to);
            if (i == to) {
                return NO_OBJECT;
            }
            if (isPlain ? wanted.isBetween(bytes, name, nameEnd) : isEscaped(bytes, name, nameEnd, wanted)) {
                return i;
            }
            if (fromBehind && Structure.begin(bytes[i]) == Structure.CONTAINER) {
                int last = TailScan.valueOf(bytes, i, to, wanted);
                if (last != TailScan.NOT_FOUND) {
                    return last;
                }
                fromBehind = false;
            }
            i = Structure.spaceEnd(bytes, Structure.valueEnd(bytes, i, to), to);
            if (i == to || bytes[i] != ',') {
                return i < to && bytes[i] == '}' ? ABSENT : NO_OBJECT;
            }
            i = Structure.spaceEnd(bytes, i + 1, to);
        }
        return NO_OBJECT;
    }

    private static boolean isEscaped(byte[] bytes, int from, int to, Member member) {
        return Text.decode(bytes, from, Text.end(bytes, from, to + 1)).equals(member.text());
    }
}

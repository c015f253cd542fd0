package dev.onevent.json;

import java.util.Arrays;

/**
 * The names that the members of an object may have, in the order in which they are expected.
 *
 * <p>A member's index is the place of its name in {@link #of}; further names that {@link #or} adds come after all those.
 */
public final class Members {

    /** Instead of an index: the object has ended. */
    public static final int END = -1;

    /** Instead of an index: a member with another name. */
    public static final int UNKNOWN = -2;

    private final NameTable table;

    /** Each name as it mostly stands in JSON: {@code "name":}. */
    private final byte[][] quoted;

    /** For each name the member it belongs to: itself, or the member it is an alias of. */
    private final int[] memberOf;

    private Members(String[] names, int[] memberOf) {
        this.table = NameTable.of(names);
        this.memberOf = memberOf;
        this.quoted = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            JsonWriter out = new JsonWriter();
            out.text(names[i]);
            quoted[i] = Arrays.copyOf(out.toBytes(), out.length() + 1);
            quoted[i][out.length()] = ':';
        }
    }

    /**
     * Members of these names.
     *
     * @param names the names, none twice, the most expected order
     * @return the members
     */
    public static Members of(String... names) {
        int[] memberOf = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            memberOf[i] = i;
        }
        return new Members(names.clone(), memberOf);
    }

    /**
     * These members, one of which may have another name too.
     *
     * @param member the member's index
     * @param alias its other name
     * @return a copy with one name more
     */
    public Members or(int member, String alias) {
        String[] names = Arrays.copyOf(names(), size() + 1);
        names[size()] = alias;
        int[] owners = Arrays.copyOf(memberOf, size() + 1);
        owners[size()] = member;
        return new Members(names, owners);
    }

    String name(int index) {
        return table.name(index);
    }

    int find(String name) {
        return table.find(name);
    }

    int findText(byte[] bytes, int from, int to) {
        return table.findText(bytes, from, to);
    }

    /** How many names there are, aliases included. */
    int size() {
        return memberOf.length;
    }

    int memberOf(int index) {
        return memberOf[index];
    }

    /** The name expected after another. */
    int after(int index) {
        int next = index < 0 ? 0 : memberOf[index] + 1;
        return next < quoted.length ? next : 0;
    }

    /** The length of {@code "name":} if it stands at an index of the bytes, else 0. */
    int match(int index, byte[] bytes, int at, int end) {
        if (index == quoted.length) {
            return 0;
        }
        byte[] name = quoted[index];
        int to = at + name.length;
        return to <= end && Arrays.equals(name, 0, name.length, bytes, at, to) ? name.length : 0;
    }

    byte[] quoted(int index) {
        return quoted[index];
    }

    private String[] names() {
        String[] names = new String[size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = table.name(i);
        }
        return names;
    }
}

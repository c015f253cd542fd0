package dev.onevent.json;

import java.util.Arrays;

/** A member that an object may have, while the object is read: finds its name, and guesses which one follows. */
public final class Member {

    /** The index of what stands for all members that are not among the declared ones. */
    static final int UNKNOWN = -1;

    /** The index of what stands before the first member of an object. */
    static final int START = -2;

    /** The first byte of a word. */
    private static final long COMMA = 0xFF;

    private final Members members;
    private final String name;
    private final int index;

    /** The name as it mostly stands in JSON, {@code ,"name":}. */
    private final byte[] json;

    /** The same, with eight bytes more. */
    private final byte[] padded;

    private final int length;

    /** The first eight bytes, or as many as there are. */
    private final long head;

    /** Which bytes of the head there are. */
    private final long headMask;

    /** The last eight bytes, if there are more. */
    private final long tail;

    /** What came after this the last time. A guess, so that threads may overwrite each other's: it only saves time. */
    private Member follower = this;

    Member(Members members, String name, int index) {
        this.members = members;
        this.name = name;
        this.index = index;
        JsonWriter out = new JsonWriter();
        out.ascii(",");
        out.text(name);
        out.ascii(":");
        this.json = out.toBytes();
        this.length = json.length;
        this.padded = Arrays.copyOf(json, length + Long.BYTES);
        int first = index < 0 ? 0 : Math.min(length, Long.BYTES);
        // What stands for a name that is not declared is found nowhere: no word is all ones behind a mask of 0.
        this.head = index < 0 ? -1 : Words.fewAt(json, 0, first);
        this.headMask = Words.mask(first);
        this.tail = length > Long.BYTES ? Words.at(json, length - Long.BYTES) : 0;
    }

    /** A member to look for by itself. */
    static Member of(String name) {
        return Members.of(name).get(0);
    }

    /**
     * The place of the member's name among those of the object.
     *
     * @return from 0; negative if the object has no such name
     */
    public int index() {
        return index;
    }

    String name() {
        return name;
    }

    /** Writes the name and the colon, after a comma if it is not the first. */
    void write(JsonBytes out, boolean isFirst) {
        int from = isFirst ? 1 : 0;
        out.few(padded, from, length - from);
    }

    /** Whether the name stands between two quotes, without escapes that it would not be written with. */
    boolean isBetween(byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, json, 2, length - 2);
    }

    Members members() {
        return members;
    }

    Member follower() {
        return follower;
    }

    /** Expects a member after this one from now on. */
    void expect(Member next) {
        if (follower != next) {
            follower = next;
        }
    }

    /** Where the value begins if a comma and the name stand at an index, without white space; 0 if not. */
    int valueAt(byte[] bytes, int at, int end) {
        return value(bytes, nameEnd(bytes, at, end, head, headMask));
    }

    /** Where the value begins if the name stands after an index, without white space; 0 if not. */
    int valueAfter(byte[] bytes, int before, int end) {
        return value(bytes, valueOrSpaceAfter(bytes, before, end));
    }

    /** Where the value or white space before it begins if the name and a colon stand after an index; 0 if not. */
    int valueOrSpaceAfter(byte[] bytes, int before, int end) {
        return nameEnd(bytes, before, end, head & ~COMMA, headMask & ~COMMA);
    }

    private static int value(byte[] bytes, int nameEnd) {
        return bytes[nameEnd] > ' ' ? nameEnd : 0;
    }

    private int nameEnd(byte[] bytes, int at, int end, long expected, long mask) {
        int after = at + length;
        if (after >= end || at + Long.BYTES > end || (Words.at(bytes, at) & mask) != expected) {
            return 0;
        }
        if (length > Long.BYTES && (Words.at(bytes, after - Long.BYTES) != tail || !isMiddleAt(bytes, at))) {
            return 0;
        }
        return after;
    }

    private boolean isMiddleAt(byte[] bytes, int at) {
        for (int i = Long.BYTES; i < length - Long.BYTES; i += Long.BYTES) {
            if (Words.at(bytes, at + i) != Words.at(json, i)) {
                return false;
            }
        }
        return true;
    }
}

package dev.onevent.json;

/** A member that an object may have, while the object is read: finds its name, and guesses which one follows. */
public final class Member extends Literal {

    /** The index of what stands for all members that are not among the declared ones. */
    static final int UNKNOWN = -1;

    /** The index of what stands before the first member of an object. */
    static final int START = -2;

    private final Members members;
    private final int index;

    /** What came after this when last learnt. A guess, so that threads may overwrite each other's: it only saves time. */
    private Member follower = this;

    Member(Members members, String name, int index) {
        super(",", name, ":");
        this.members = members;
        this.index = index;
    }

    /** What stands for others than the declared ones. */
    Member(Members members, int index) {
        this.members = members;
        this.index = index;
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

    /** Writes the name and the colon, after a comma if it is not the first. */
    void write(JsonBytes out, boolean isFirst) {
        write(out, isFirst ? 1 : 0);
    }

    Members members() {
        return members;
    }

    Member follower() {
        return follower;
    }

    /** Expects a member after this one from now on. */
    void expect(Member next) {
        follower = next;
    }

    /** Where the value begins if the name stands after an index, without white space; 0 if not. */
    int valueAfter(byte[] bytes, int before, int end) {
        int nameEnd = endAfterFirst(bytes, before, end);
        return bytes[nameEnd] > ' ' ? nameEnd : 0;
    }

    /** The byte between this and the next member. */
    byte after() {
        return (byte) (index == START ? '{' : ',');
    }
}

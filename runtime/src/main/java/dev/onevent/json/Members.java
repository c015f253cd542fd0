package dev.onevent.json;

import java.util.Arrays;

/**
 * The members that an object may have, in the order in which they are expected.
 *
 * <p>A member's index is the place of its name in {@link #of}; further names that {@link #or} adds come after all those.
 */
public final class Members {

    /** How often the order of members is learnt anew: in an order that is none there would be no end to it. */
    private static final int LESSONS = 1_000;

    private final Member[] members;
    private final LiteralTable<Member> table;
    private final Member start;
    private final Member unknown;

    /** For each name the member it belongs to: itself, or the member it is an alias of. */
    private final int[] memberOf;

    /** How often the order is still learnt. Threads may race for it. */
    private int lessons = LESSONS;

    private Members(String[] names, int[] memberOf) {
        this.memberOf = memberOf;
        this.start = new Member(this, Member.START);
        this.unknown = new Member(this, Member.UNKNOWN);
        this.members = new Member[names.length];
        Member last = start;
        for (int i = 0; i < names.length; i++) {
            members[i] = new Member(this, names[i], i);
            last.expect(members[i]);
            last = members[i];
        }
        this.table = new LiteralTable<>(members);
    }

    /**
     * Members of these names.
     *
     * @param names the names, none twice, in the most expected order
     * @return the members
     */
    public static Members of(String... names) {
        int[] memberOf = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            memberOf[i] = i;
        }
        return new Members(names, memberOf);
    }

    /**
     * These members, one of which may have another name too.
     *
     * @param member the member's index
     * @param alias its other name
     * @return a copy with one name more
     */
    public Members or(int member, String alias) {
        String[] names = new String[size() + 1];
        for (int i = 0; i < size(); i++) {
            names[i] = name(i);
        }
        names[size()] = alias;
        int[] owners = Arrays.copyOf(memberOf, size() + 1);
        owners[size()] = member;
        return new Members(names, owners);
    }

    /** Learns that one member came after another, neither of them necessarily a declared one. */
    void learn(Member last, Member next) {
        if (lessons > 0) {
            lessons--;
            last.expect(next);
        }
    }

    /** What stands before the first member of an object. */
    Member start() {
        return start;
    }

    /** The members by name. */
    LiteralTable<Member> table() {
        return table;
    }

    /** The member of a name, which the text between two quotes is; one for all that have not been declared. */
    Member find(byte[] bytes, int from, int to) {
        int index = table.find(bytes, from, to);
        return index < 0 ? unknown : members[index];
    }

    Member get(int index) {
        return members[index];
    }

    String name(int index) {
        return members[index].text();
    }

    int find(String name) {
        return table.find(name);
    }

    /** How many names there are, aliases included. */
    int size() {
        return table.size();
    }

    int memberOf(int index) {
        return memberOf[index];
    }
}

package dev.onevent.json;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON from UTF-8 bytes, strictly by RFC 8259.
 *
 * <p>A typed read that does not fit gives null; one whose value would be written differently gives the value. Both leave
 * a mark, upon which {@link #settle} reads the member again as what it was, and keeps that.
 */
public final class JsonReader extends JsonValues {

    private static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** At most so many times an event's length is read again to keep originals: else misfits in misfits cost length times depth. */
    private static final int MOST_READ_AGAIN = 8;

    /** Where the name of the last unknown member begins. */
    private int unknownName;

    /** How many bytes may still be read again. */
    private long toReadAgain;

    JsonReader(byte[] bytes, int from, int end, Limits limits) {
        this(bytes, from, end, limits, (long) MOST_READ_AGAIN * (end - from));
    }

    /** A reader of what has been read before, within limits or from no untrusted source. */
    JsonReader(byte[] bytes) {
        this(bytes, 0, bytes.length, NONE, Long.MAX_VALUE);
    }

    private JsonReader(byte[] bytes, int from, int end, Limits limits, long toReadAgain) {
        super(bytes, from, end, limits);
        this.toReadAgain = toReadAgain;
    }

    // Objects with declared members

    /**
     * Whether the value at hand is an object.
     *
     * @return false for any other value
     */
    boolean isObject() {
        return bytes[position] == '{';
    }

    /** Whether the value at hand is an object without members. */
    boolean isEmptyObject() {
        if (!isObject()) {
            return false;
        }
        int after = Structure.spaceEnd(bytes, position + 1, end);
        return after < end && bytes[after] == '}';
    }

    /**
     * Begins the object at hand.
     *
     * @param members the members it may have
     * @return what stands before the first one
     */
    public Member begin(Members members) {
        descend();
        return members.start();
    }

    /**
     * Goes on to the next member of an object.
     *
     * @param last the last one, or what {@link #begin} gave
     * @return the next one, null if the object has ended
     */
    public @Nullable Member next(Member last) {
        Member expected = last.follower();
        int value = expected.valueAfter(bytes, position, end);
        if (value > 0 && bytes[position] == last.after()) {
            position = value;
            return expected;
        }
        return otherThanExpected(last);
    }

    private @Nullable Member otherThanExpected(Member last) {
        boolean more = last.index() == Member.START ? first('}') : more('}');
        if (!more) {
            return null;
        }
        token();
        Member expected = last.follower();
        return expected.isAround(bytes, position + 1, end) ? atValueOf(expected) : lookUpMember(last);
    }

    /** Goes on to the value of the member whose name is at hand. */
    private Member atValueOf(Member member) {
        position = member.endAround(position + 1);
        token();
        return member;
    }

    /** Finds the name at hand among those declared. */
    private Member lookUpMember(Member last) {
        Members members = last.members();
        int from = position;
        int index = members.table().around(bytes, from + 1, end);
        Member member;
        if (index >= 0) {
            member = atValueOf(members.get(index));
        } else {
            member = members.find(bytes, from + 1, skipText());
            if (member.index() < 0) {
                unknownName = from;
            }
            colon();
        }
        if (last.follower() != member) {
            members.learn(last, member);
        }
        return member;
    }

    /**
     * Where the value at hand begins, for {@link #settle}.
     *
     * @return an index of the bytes
     */
    public int position() {
        return position;
    }

    /**
     * Ends a member: keeps its original if it has to be kept, and lets go of that of an earlier member of its name. Of an
     * object of which nothing has been kept, a member of which {@link #keeps nothing is} needs no settling.
     *
     * @param extra what was kept of the object so far
     * @param member the member
     * @param at where its value begins
     * @return what is kept of the object
     */
    public @Nullable Extra settle(@Nullable Extra extra, Member member, int at) {
        if (keeps()) {
            return keep(extra, member.index() < 0 ? unknownName() : member.text(), at);
        }
        if (extra != null) {
            extra.remove(member.text());
        }
        return extra;
    }

    private String unknownName() {
        return Text.decode(bytes, unknownName + 1, Text.end(bytes, unknownName + 1, end));
    }

    private Extra keep(@Nullable Extra extra, String name, int at) {
        Extra kept = extra == null ? new Extra() : extra;
        kept.put(name, original(at));
        hasReadAgain(position - at);
        check(kept.size());
        return kept;
    }

    /** Holds what was read again of an event that ends here against its length: the bytes may have more behind it. */
    void checkReadAgain() {
        if (toReadAgain < (long) MOST_READ_AGAIN * (end - position)) {
            throw new MalformedJsonException(MalformedReason.TOO_LARGE, position);
        }
    }

    private void hasReadAgain(int length) {
        toReadAgain -= length;
        if (toReadAgain < 0) {
            throw new MalformedJsonException(MalformedReason.TOO_LARGE, position);
        }
    }

    /**
     * Keeps the original of a member under its proper name, if an alias of it stands in the same object: which of the two
     * the component holds, and whether it has been changed since, cannot be told from one of them.
     *
     * @param extra what was kept of the object
     * @param members the members of the object
     * @param member the index of the member's proper name
     * @param at where its value begins, negative if it did not stand in the object
     * @param alias the index of the other name
     * @return what is kept of the object
     */
    public @Nullable Extra keepBoth(@Nullable Extra extra, Members members, int member, int at, int alias) {
        if (extra == null || at < 0 || !extra.contains(members.name(alias)) || extra.contains(members.name(member))) {
            return extra;
        }
        int after = position;
        keep(extra, members.name(member), at);
        position = after;
        return extra;
    }

    /**
     * Passes over the member that names the event's type, which was read before.
     *
     * @param seen whether the object had one already
     * @return true
     */
    public boolean discriminator(boolean seen) {
        if (seen) {
            throw new MalformedJsonException(MalformedReason.TYPE_TWICE, position);
        }
        skip();
        return true;
    }

    /** The index in a table of the one text at the end of a path; negative if there is none. The position stays. */
    int lookAhead(Member[] path, LiteralTable<Literal> texts) {
        int at = position;
        for (Member member : path) {
            at = MemberScan.valueOfOnly(bytes, at, end, member);
            if (at < 0) {
                return LiteralTable.NONE;
            }
        }
        int before = position;
        position = at;
        int index = bytes[at] == '"' ? text(texts) : NO_TEXT;
        position = before;
        return index;
    }

    <T> @Nullable List<T> list(JsonType<T> of) {
        if (bytes[position] != '[') {
            return misfit();
        }
        Elements elements = new Elements();
        boolean more = enter(']');
        while (more) {
            token();
            T element = of.readElement(this);
            if (element == null && !of.hasNull()) {
                abandon();
                return misfit();
            }
            check(elements.size() + 1);
            more = more(']');
            elements.add(element, more);
        }
        return elements.toList();
    }

    /** Goes to the end even after a misfit: a later member of the same name replaces it. */
    <T> @Nullable Map<String, T> map(JsonType<T> of) {
        if (!isObject()) {
            return misfit();
        }
        JsonMap.Builder<@Nullable T> entries = new JsonMap.Builder<>();
        Set<String> misfits = Set.of();
        for (boolean more = enter('}'); more; more = more('}')) {
            String name = name();
            int at = position;
            boolean kept = keeps();
            T value = of.readElement(this);
            if (value == null && !of.hasNull()) {
                misfits = misfits.isEmpty() ? new HashSet<>() : misfits;
                misfits.add(name);
                // What follows may fit, and is not to keep anything for this one.
                keepOriginalOnlyIf(kept);
                position = at;
                skip();
                hasReadAgain(position - at);
            } else if (!misfits.isEmpty()) {
                misfits.remove(name);
            }
            put(entries, name, value);
        }
        return misfits.isEmpty() ? entries.build() : misfit();
    }
}

package dev.onevent.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Those names of a table that three words of eight bytes hold together with a closing quote: found by these words, before it
 * is known where the name ends. Nothing in this depends on how long the name is, which no processor could foresee.
 */
final class ShortNames {

    /** What {@link #find} gives for a text that is none of the names, or none that is short. */
    static final int NOT_FOUND = NameTable.NOT_FOUND;

    private static final int WORDS = 3;

    private static final int MAX_LENGTH = WORDS * Long.BYTES - 1;

    /** At least how many slots there are for a name: most are free, so that few names are in the way of others. */
    private static final int ROOM = 4;

    /** In each slot the index of a name, or none. */
    private final int[] slots;

    /** For each name its words. */
    private final long[] words;

    private final int shift;

    ShortNames(NameTable names) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.size() * ROOM + 1);
        this.slots = new int[1 << bits];
        this.words = new long[names.size() * WORDS];
        this.shift = Long.SIZE - bits;
        Arrays.fill(slots, NOT_FOUND);
        for (int i = 0; i < names.size(); i++) {
            byte[] utf8 = names.name(i).getBytes(StandardCharsets.UTF_8);
            if (utf8.length <= MAX_LENGTH && Words.plainEnd(utf8, 0, utf8.length) == utf8.length) {
                put(utf8, i);
            }
        }
    }

    private void put(byte[] utf8, int index) {
        byte[] text = Arrays.copyOf(utf8, WORDS * Long.BYTES);
        text[utf8.length] = '"';
        int at = index * WORDS;
        for (int i = 0; i < WORDS; i++) {
            words[at + i] = Words.at(text, i * Long.BYTES);
        }
        slots[slot(words[at], words[at + 1], words[at + 2])] = index;
    }

    /** The index of the name that begins between quotes at an index; {@link #NOT_FOUND} also where it is too near the end. */
    int find(byte[] bytes, int from, int end) {
        if (from + WORDS * Long.BYTES > end) {
            return NOT_FOUND;
        }
        long first = Words.at(bytes, from);
        long second = Words.at(bytes, from + Long.BYTES);
        long third = Words.at(bytes, from + 2 * Long.BYTES);
        long inFirst = Words.quotes(first);
        long inSecond = Words.quotes(second);
        long afterFirst = Words.ifNone(inFirst);
        long afterSecond = afterFirst & Words.ifNone(inSecond);
        int slot = slot(
                first & Words.upTo(inFirst),
                second & Words.upTo(inSecond) & afterFirst,
                third & Words.upTo(Words.quotes(third)) & afterSecond);
        return slots[slot];
    }

    /** The slot of the name that has these words, or where it would be. */
    private int slot(long first, long second, long third) {
        long hash = first ^ Long.rotateLeft(second, 21) ^ Long.rotateLeft(third, 42);
        int slot = (int) (hash * Words.MULTIPLIER >>> shift);
        while (slots[slot] != NOT_FOUND && !isAt(slots[slot] * WORDS, first, second, third)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int at, long first, long second, long third) {
        return words[at] == first && words[at + 1] == second && words[at + 2] == third;
    }
}

package dev.onevent.json;

import java.util.Arrays;

/**
 * Texts of which one is expected. Those that stand in JSON as they are mostly written are found by their first eight
 * bytes, before it is known where they end; all others by a {@link NameTable}.
 *
 * @param <L> what the texts belong to
 */
final class LiteralTable<L extends Literal> {

    static final int NONE = NameTable.NOT_FOUND;

    /** How many texts may begin alike before it is better to look at them as a whole. */
    private static final int MOST_ALIKE = 4;

    private final L[] literals;
    private final NameTable names;

    /** For the first bytes of a text the index of a literal, and for each literal that of another which may be meant. */
    private final int[] first;

    private final int[] next;
    private final int shift;

    LiteralTable(L[] literals) {
        this.literals = literals;
        this.names = NameTable.of(Arrays.stream(literals).map(Literal::text).toArray(String[]::new));
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(literals.length) + 2;
        this.shift = Long.SIZE - bits;
        this.first = new int[1 << bits];
        this.next = new int[literals.length];
        Arrays.fill(first, NONE);
        Arrays.fill(next, NONE);
        for (int i = 0; i < literals.length; i++) {
            add(i, slot(literals[i].textStart()));
        }
    }

    /** Puts a literal behind those that begin alike, which are expected more. */
    private void add(int index, int slot) {
        if (first[slot] == NONE) {
            first[slot] = index;
            return;
        }
        int last = first[slot];
        for (int alike = 1; alike < MOST_ALIKE; alike++) {
            if (next[last] == NONE) {
                next[last] = index;
                return;
            }
            last = next[last];
        }
    }

    /** Texts with nothing but quotes around them. */
    static LiteralTable<Literal> of(String... texts) {
        return new LiteralTable<>(
                Arrays.stream(texts).map(text -> new Literal("", text, "")).toArray(Literal[]::new));
    }

    L get(int index) {
        return literals[index];
    }

    int size() {
        return literals.length;
    }

    /**
     * The literal that stands around the text which begins at an index, as it is mostly written; {@link #NONE} if there is
     * none. Its first byte is not looked at.
     */
    int around(byte[] bytes, int text, int end) {
        if (text + Long.BYTES > end) {
            return NONE;
        }
        int index = first[slot(Words.toQuote(bytes, text))];
        while (index != NONE && !literals[index].isAround(bytes, text, end)) {
            index = next[index];
        }
        return index;
    }

    /** The literal of the text between two quotes; {@link #NONE} if there is none. */
    int find(byte[] bytes, int from, int to) {
        return names.findText(bytes, from, to);
    }

    int find(String text) {
        return names.find(text);
    }

    private int slot(long textStart) {
        return (int) (textStart * Words.MULTIPLIER >>> shift);
    }
}

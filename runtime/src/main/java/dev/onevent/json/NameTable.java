package dev.onevent.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A fixed list of names, found by their UTF-8 bytes in constant time and without an allocation: a perfect hash, which
 * gives each name a slot of its own, so that one comparison decides.
 *
 * <p>The hash of a name picks a displacement, and the displacement together with the hash the slot. {@link
 * #displacements} searches for values that leave no two names in one slot; for large tables that is done at compile
 * time.
 */
public final class NameTable {

    /** What {@link #find} gives for a name that is not in the table. */
    static final int NOT_FOUND = -1;

    private static final long STEP = 0xD6E8_FEB8_6659_FD93L;

    /** Displacements are printable, since they stand as a text in generated source. */
    private static final char FIRST = '(';

    private static final char LAST = '~';

    private final String[] names;
    private final byte[][] utf8;
    private final byte[] displacements;
    private final int[] slots;

    /** Whether a name may look like a text with an escape, and so not be that text. */
    private final boolean hasBackslash;

    /**
     * A table of names.
     *
     * @param displacements what {@link #displacements} gave for the same names
     * @param names the names, none twice
     */
    public NameTable(String displacements, String... names) {
        this.names = names.clone();
        this.utf8 = utf8(names);
        this.displacements = displacements.getBytes(StandardCharsets.ISO_8859_1);
        this.slots = new int[slotCount(names.length)];
        this.hasBackslash = Arrays.stream(names).anyMatch(name -> name.indexOf('\\') >= 0);
        Arrays.fill(slots, NOT_FOUND);
        for (int i = 0; i < names.length; i++) {
            slots[slot(hash(utf8[i], 0, utf8[i].length))] = i;
        }
    }

    /**
     * A table of names, its displacements searched for now.
     *
     * @param names the names, none twice
     * @return the table
     */
    static NameTable of(String... names) {
        return new NameTable(displacements(names), names);
    }

    /**
     * Searches for the displacements of a table.
     *
     * @param names the names, none twice
     * @return a text of printable ASCII characters
     */
    public static String displacements(String... names) {
        long[] hashes = Arrays.stream(utf8(names))
                .mapToLong(name -> hash(name, 0, name.length))
                .toArray();
        byte[] displacements = new byte[bucketCount(names.length)];
        List<List<Long>> buckets = new ArrayList<>();
        for (int i = 0; i < displacements.length; i++) {
            buckets.add(new ArrayList<>());
        }
        for (long hash : hashes) {
            buckets.get(bucket(hash, displacements.length)).add(hash);
        }
        boolean[] taken = new boolean[slotCount(names.length)];
        // The fullest first, while most slots are free.
        buckets.stream()
                .sorted(Comparator.comparing((List<Long> bucket) -> bucket.size())
                        .reversed())
                .forEach(bucket -> {
                    byte displacement = displacementFor(bucket, taken);
                    for (long hash : bucket) {
                        taken[slot(hash, displacement, taken.length)] = true;
                        displacements[bucket(hash, displacements.length)] = displacement;
                    }
                });
        for (int i = 0; i < displacements.length; i++) {
            displacements[i] = displacements[i] == 0 ? (byte) FIRST : displacements[i];
        }
        return new String(displacements, StandardCharsets.ISO_8859_1);
    }

    private static byte displacementFor(List<Long> bucket, boolean[] taken) {
        for (char candidate = FIRST; candidate <= LAST; candidate++) {
            byte displacement = (byte) candidate;
            int[] wanted = bucket.stream()
                    .mapToInt(hash -> slot(hash, displacement, taken.length))
                    .distinct()
                    .toArray();
            if (wanted.length == bucket.size() && Arrays.stream(wanted).noneMatch(slot -> taken[slot])) {
                return displacement;
            }
        }
        throw new IllegalArgumentException(
                "no displacement keeps " + bucket.size() + " names apart; is one there twice?");
    }

    /**
     * Finds a name by its UTF-8 bytes.
     *
     * @param bytes an array
     * @param from where the name begins
     * @param to the index after its last byte
     * @return the name's index, or {@link #NOT_FOUND}
     */
    int find(byte[] bytes, int from, int to) {
        int index = slots[slot(hash(bytes, from, to))];
        if (index == NOT_FOUND) {
            return NOT_FOUND;
        }
        return Words.areAt(utf8[index], bytes, from, to) ? index : NOT_FOUND;
    }

    /**
     * Finds a name.
     *
     * @param name any text
     * @return its index, or {@link #NOT_FOUND}
     */
    int find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int index = find(bytes, 0, bytes.length);
        // An unpaired surrogate has no UTF-8: it turns into a question mark, which a name may have.
        return index == NOT_FOUND || names[index].equals(name) ? index : NOT_FOUND;
    }

    /** Finds the name that a text of JSON is; the text is right, and given without its quotes. */
    int findText(byte[] bytes, int from, int to) {
        int index = find(bytes, from, to);
        if (index != NOT_FOUND && !hasBackslash) {
            return index;
        }
        return Text.hasEscape(bytes, from, to) ? find(Text.decode(bytes, from, to)) : index;
    }

    /**
     * The name at an index.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the one string that the table has of it
     */
    String name(int index) {
        return names[index];
    }

    /**
     * How many names there are.
     *
     * @return the number
     */
    int size() {
        return names.length;
    }

    private int slot(long hash) {
        return slot(hash, displacements[bucket(hash, displacements.length)], slots.length);
    }

    private static byte[][] utf8(String[] names) {
        byte[][] utf8 = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            utf8[i] = names[i].getBytes(StandardCharsets.UTF_8);
        }
        return utf8;
    }

    private static int bucketCount(int names) {
        return Integer.highestOneBit(Math.max(names, 2)) / 2;
    }

    private static int slotCount(int names) {
        return Integer.highestOneBit(Math.max(names, 2)) * 4;
    }

    private static int bucket(long hash, int count) {
        return (int) hash & count - 1;
    }

    private static int slot(long hash, byte displacement, int count) {
        return (int) ((hash ^ displacement * STEP) * Words.MULTIPLIER >>> 40) & count - 1;
    }

    /** Takes eight bytes at a time, the last eight once more where they are no whole number of words. */
    private static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < Long.BYTES) {
            return mix(mix(length ^ Words.fewAt(bytes, from, length) * Words.MULTIPLIER));
        }
        long hash = length;
        int last = to - Long.BYTES;
        for (int i = from; i < last; i += Long.BYTES) {
            hash = mix(hash ^ Words.at(bytes, i));
        }
        return mix(mix(hash ^ Words.at(bytes, last)));
    }

    private static long mix(long value) {
        long product = value * Words.MULTIPLIER;
        return product ^ product >>> 32;
    }
}

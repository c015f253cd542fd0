package dev.onevent.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in source order; unlike the JDK's it may hold nulls, and a small one is no more than an array. A
 * large one is hashed, so that an object of many members costs no more than its size, whatever their names are.
 */
final class JsonMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private static final JsonMap<?> EMPTY = new JsonMap<>(new Object[0], null);

    /** Names and values in turn; empty where the map is hashed. */
    private final @Nullable Object[] entries;

    private final @Nullable Map<String, V> hashed;

    private JsonMap(@Nullable Object[] entries, @Nullable Map<String, V> hashed) {
        this.entries = entries;
        this.hashed = hashed;
    }

    @SuppressWarnings("unchecked") // it has no values
    static <V extends @Nullable Object> Map<String, V> empty() {
        return (Map<String, V>) EMPTY;
    }

    @Override
    public int size() {
        return hashed != null ? hashed.size() : entries.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return hashed != null ? hashed.containsKey(name) : indexOf(entries, entries.length, name) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        if (hashed != null) {
            return hashed.get(name);
        }
        int index = indexOf(entries, entries.length, name);
        return index < 0 ? null : value(index);
    }

    @SuppressWarnings("unchecked") // the array holds nothing but V in these places
    private V value(int index) {
        return (V) entries[index + 1];
    }

    private static int indexOf(@Nullable Object[] entries, int length, @Nullable Object name) {
        for (int i = 0; i < length; i += 2) {
            if (entries[i] instanceof String known && known.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return hashed != null ? new HashedIterator<>(hashed.entrySet().iterator()) : new ArrayIterator();
            }

            @Override
            public int size() {
                return JsonMap.this.size();
            }
        };
    }

    private final class ArrayIterator implements Iterator<Entry<String, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < entries.length;
        }

        @Override
        public Entry<String, V> next() {
            if (!hasNext() || !(entries[next] instanceof String name)) {
                throw new NoSuchElementException();
            }
            Entry<String, V> entry = new SimpleImmutableEntry<>(name, value(next));
            next += 2;
            return entry;
        }
    }

    private record HashedIterator<V extends @Nullable Object>(Iterator<Entry<String, V>> entries)
            implements Iterator<Entry<String, V>> {
        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Entry<String, V> next() {
            Entry<String, V> entry = entries.next();
            return new SimpleImmutableEntry<>(entry.getKey(), entry.getValue());
        }
    }

    /** Collects members; of several with one name the last stays, in the place of the first. */
    static class Builder<V extends @Nullable Object> {

        private static final int ARRAY_SIZE = 2 * 8;

        private @Nullable Object[] entries = new Object[4];
        private int length;
        private @Nullable Map<String, V> hashed;

        final void put(String name, @Nullable V value) {
            if (hashed != null) {
                hashed.put(name, value);
                return;
            }
            int index = indexOf(entries, length, name);
            if (index >= 0) {
                entries[index + 1] = value;
            } else if (length == ARRAY_SIZE) {
                hashed = hash();
                hashed.put(name, value);
            } else {
                if (length == entries.length) {
                    entries = Arrays.copyOf(entries, Math.min(2 * length, ARRAY_SIZE));
                }
                entries[length++] = name;
                entries[length++] = value;
            }
        }

        final void remove(String name) {
            if (hashed != null) {
                hashed.remove(name);
                return;
            }
            int index = indexOf(entries, length, name);
            if (index >= 0) {
                System.arraycopy(entries, index + 2, entries, index, length - index - 2);
                length -= 2;
            }
        }

        final boolean contains(String name) {
            return hashed != null ? hashed.containsKey(name) : indexOf(entries, length, name) >= 0;
        }

        final int size() {
            return hashed != null ? hashed.size() : length / 2;
        }

        /** The map; the builder is spent. */
        final Map<String, V> build() {
            if (hashed != null) {
                return new JsonMap<>(new Object[0], hashed);
            }
            return length == 0
                    ? empty()
                    : new JsonMap<>(length == entries.length ? entries : Arrays.copyOf(entries, length), null);
        }

        private Map<String, V> hash() {
            Map<String, V> map = new LinkedHashMap<>();
            new JsonMap<V>(entries, null).forEach(map::put);
            return map;
        }
    }
}

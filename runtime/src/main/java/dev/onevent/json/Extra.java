package dev.onevent.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that the components of its record would not give back as they were, while the object is
 * read.
 */
public final class Extra {

    private final JsonMap.Builder<@Nullable Object> originals = new JsonMap.Builder<>();

    Extra() {}

    void put(String name, @Nullable Object original) {
        originals.put(name, original);
    }

    void remove(String name) {
        originals.remove(name);
    }

    boolean contains(String name) {
        return originals.contains(name);
    }

    int size() {
        return originals.size();
    }

    /**
     * What was kept.
     *
     * @param extra null if nothing was kept
     * @return an unmodifiable map from the members' names to their values, in source order
     */
    public static Map<String, @Nullable Object> map(@Nullable Extra extra) {
        return extra == null ? JsonMap.empty() : extra.originals.build();
    }
}

package dev.onevent.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that the components of its record would not give back as they were, while the object is
 * read.
 */
public final class Extra extends JsonMap.Builder<@Nullable Object> {

    Extra() {}

    /**
     * What was kept.
     *
     * @param extra null if nothing was kept
     * @return an unmodifiable map from the members' names to their values, in source order
     */
    public static Map<String, @Nullable Object> map(@Nullable Extra extra) {
        return extra == null ? JsonMap.empty() : extra.build();
    }
}

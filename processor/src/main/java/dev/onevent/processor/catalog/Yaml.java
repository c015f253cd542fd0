package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a YAML file, with its place. */
sealed interface Yaml {

    Site.InFile at();

    /** Whether there is nothing: no value, or a text without characters. */
    default boolean isEmpty() {
        return false;
    }

    /** A map; keys may still be there twice. */
    record Mapping(Site.InFile at, List<Entry> entries) implements Yaml {}

    /**
     * A key and its value.
     *
     * @param isText whether YAML takes the key for a text, and not for a number, say
     */
    record Entry(String key, Site.InFile at, boolean isText, Yaml value) {}

    record Sequence(Site.InFile at, List<Yaml> elements) implements Yaml {}

    /**
     * A single value.
     *
     * @param text as it is written
     * @param value what YAML takes it for: String, Boolean, Long, Double or null
     */
    record Scalar(Site.InFile at, String text, @Nullable Object value) implements Yaml {

        @Override
        public boolean isEmpty() {
            return value == null || text.isEmpty();
        }
    }
}

package dev.onevent.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The types of a catalog and how they are recognised: first those listed in full, then the patterns, then all others as
 * one, {@link #unknown()}.
 */
public final class EventTypes {

    /** What stands for all types the catalog does not have where types are named. */
    private static final String UNKNOWN = "(unknown)";

    private final NameTable names;
    private final ShortNames shortNames;
    private final List<EventPattern> patterns;
    private final String discriminator;

    /**
     * The types of a catalog.
     *
     * @param names the types listed in full
     * @param patterns the pattern events
     * @param discriminator the member that names the type
     */
    public EventTypes(NameTable names, List<EventPattern> patterns, String discriminator) {
        this.names = names;
        this.shortNames = new ShortNames(names);
        this.patterns = List.copyOf(patterns);
        this.discriminator = discriminator;
    }

    /**
     * Types that have a prefix and any rest that a pattern matches.
     *
     * @param prefix such as {@code custom:}
     * @param rest what the rest of the type has to match as a whole
     */
    public record EventPattern(String prefix, Pattern rest) {

        /**
         * A pattern event.
         *
         * @param prefix what its types begin with
         * @param rest a regular expression for the rest
         * @return the pattern
         */
        public static EventPattern of(String prefix, String rest) {
            return new EventPattern(prefix, Pattern.compile(rest));
        }

        boolean matches(String type) {
            if (!type.startsWith(prefix)) {
                return false;
            }
            try {
                return rest.matcher(type).region(prefix.length(), type.length()).matches();
            } catch (StackOverflowError tooLong) {
                // Alternatives that repeat take stack for each character; such a type is nobody's.
                return false;
            }
        }
    }

    /** The member that names the type. */
    String discriminator() {
        return discriminator;
    }

    /** The type that the text of JSON which begins at an index is, if it is listed in full. */
    int findListed(byte[] bytes, int text, int end) {
        int type = shortNames.find(bytes, text, end);
        return type == ShortNames.NOT_FOUND ? names.findText(bytes, text, Text.end(bytes, text, end)) : type;
    }

    int find(String type) {
        int index = names.find(type);
        if (index >= 0) {
            return index;
        }
        int closest = -1;
        for (int i = 0; i < patterns.size(); i++) {
            EventPattern pattern = patterns.get(i);
            boolean closer = closest < 0
                    || pattern.prefix().length()
                            > patterns.get(closest).prefix().length();
            if (closer && pattern.matches(type)) {
                closest = i;
            }
        }
        return closest < 0 ? unknown() : names.size() + closest;
    }

    /** The index that stands for all types the catalog does not have. */
    int unknown() {
        return names.size() + patterns.size();
    }

    /** The types of these names, a pattern's with a star after its prefix; names that the catalog lacks are passed over. */
    TypeSet setOf(String... typeNames) {
        boolean[] contained = new boolean[unknown() + 1];
        for (String name : typeNames) {
            int index = names.find(name);
            if (index >= 0) {
                contained[index] = true;
            } else if (name.equals(UNKNOWN)) {
                contained[unknown()] = true;
            } else {
                for (int i = 0; i < patterns.size(); i++) {
                    if (name.equals(patterns.get(i).prefix() + "*")) {
                        contained[names.size() + i] = true;
                    }
                }
            }
        }
        return new TypeSet(contained);
    }
}

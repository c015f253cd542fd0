package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all generated types, held against each other and against what Java allows. */
final class TypeNames {

    private static final String OWN = "a class of yours in the same package";

    /** Types that all records mention. */
    private static final Set<String> MENTIONED = Set.of("""
            BigDecimal Boolean Double EventType Generated Instant Integer JsonCreator JsonValue List Long
            MalformedReason Map NullMarked Nullable Object Objects Override Raw String Throwable UnknownReason
            Unmodifiable
            """.trim().split("\\s+"));

    /**
     * A name that something would have.
     *
     * @param subject what messages call it: {@code event 'order:placed'}
     * @param javaName the name
     * @param at where it is
     * @param isGiven whether the catalog says what the name is
     */
    record Wanted(String subject, String javaName, Site.InFile at, boolean isGiven) {

        private String noun() {
            return subject.substring(0, subject.indexOf(' '));
        }

        private boolean isType() {
            return noun().equals(Section.TYPES.noun);
        }

        private String cure() {
            return isType() ? "; rename it" : isGiven ? "; give it another 'name'" : "; give it a 'name'";
        }

        /** Both of two as messages have it: {@code events 'order:paid' and 'order_paid'}. */
        private String and(Wanted other) {
            return noun().equals(other.noun())
                    ? noun() + "s" + subject.substring(noun().length()) + " and"
                            + other.subject.substring(noun().length())
                    : subject + " and " + other.subject;
        }
    }

    private final String root;
    private final Set<String> ownTypes;
    private final Problems problems;

    /** Who has a name, in lower case; null for what is generated for every catalog. */
    private final Map<String, @Nullable Wanted> taken = new HashMap<>();

    /** What is nested in groups, in lower case: several may have it, for no event inherits the types of two. */
    private final Set<String> inGroups = new HashSet<>();

    private int membersMadeUp;

    /**
     * Names.
     *
     * @param hasBody whether groups have a nested type for their payload, which their events inherit
     * @param ownTypes the user's own types in the same package
     */
    TypeNames(String root, boolean hasBody, Set<String> ownTypes, Problems problems) {
        this.root = root;
        this.ownTypes = ownTypes;
        this.problems = problems;
        GeneratedNames.BESIDE_ROOT.forEach(suffix -> taken.put(lower(root + suffix), null));
        GeneratedNames.TYPES.forEach(name -> taken.put(lower(name), null));
        if (hasBody) {
            taken.put(lower(PayloadReader.BODY), null);
        }
    }

    /** What keeps a name from being that of the root, as the rest of a sentence; null if nothing does. */
    static @Nullable String whyNoRoot(String root, Set<String> ownTypes) {
        String why = JavaNames.whyNoType(root);
        if (why == null && (GeneratedNames.TYPES.contains(root) || root.equals(PayloadReader.BODY))) {
            why = "generated for every catalog";
        }
        if (why != null) {
            return "which is " + why + "; take another name";
        }
        return GeneratedNames.BESIDE_ROOT.stream()
                .map(suffix -> root + suffix)
                .filter(ownTypes::contains)
                .findFirst()
                .map(own -> (own.equals(root) ? "which is " : "which also gives " + own + ", ") + OWN
                        + "; take another name, or rename the class")
                .orElse(null);
    }

    private @Nullable String whyNoType(String javaName) {
        return ownTypes.contains(javaName) ? OWN : JavaNames.whyNoType(javaName);
    }

    private String cure(Wanted wanted) {
        return wanted.cure() + (ownTypes.contains(wanted.javaName) ? ", or rename the class" : "");
    }

    /** Takes a name for a shared type. */
    String claimType(Wanted wanted) {
        String why = whyNoType(wanted.javaName);
        if (why == null) {
            return claim(wanted, null);
        }
        boolean isSame = wanted.subject.equals(Section.TYPES.entry(wanted.javaName));
        String what = isSame ? " is " + why : JavaNames.wouldBecome(wanted.javaName, why);
        return claim(wanted, wanted.subject + what + cure(wanted));
    }

    /**
     * Takes a name for a type that is nested in the root or a group, so that it hides others of its name in events.
     *
     * @param above the Java name of the root or group
     */
    String claimInherited(Wanted wanted, String above) {
        if (!above.equals(root) && inGroups.contains(lower(wanted.javaName))) {
            return wanted.javaName;
        }
        String why = MENTIONED.contains(wanted.javaName)
                ? wanted.subject + " would need a type " + wanted.javaName + ", which would hide that of Java"
                        + wanted.cure()
                : null;
        String name = claim(wanted, why);
        if (!above.equals(root)) {
            inGroups.add(lower(name));
        }
        return name;
    }

    /** Takes a name for an event or a group, which visitors have methods for. */
    String claim(Wanted wanted) {
        String why = whyNoType(wanted.javaName);
        if (why != null) {
            return claim(wanted, wanted.subject + JavaNames.wouldBecome(wanted.javaName, why) + cure(wanted));
        }
        String method = GeneratedNames.method(wanted.javaName);
        why = JavaNames.whyNoMethod(method);
        if (why == null && GeneratedNames.METHODS.contains(method)) {
            why = "a method of visitors already";
        }
        return claim(
                wanted,
                why == null
                        ? null
                        : wanted.subject + " would need a visitor method '" + method + "', which is " + why
                                + wanted.cure());
    }

    /** The name if there is nothing against it, else one made up. */
    private String claim(Wanted wanted, @Nullable String against) {
        String why = against == null ? whyTaken(wanted) : against;
        if (why == null) {
            return wanted.javaName;
        }
        problems.add(wanted.at, why);
        return madeUp();
    }

    /** A name for something that cannot have its own, as has been said. */
    String madeUp() {
        String free = "Unnamed";
        for (int i = 1; taken.containsKey(lower(free)) || ownTypes.contains(free); i++) {
            free = "Unnamed" + i;
        }
        taken.put(lower(free), null);
        return free;
    }

    /** A name for a member that cannot have its own, as has been said: another for each. */
    String madeUpMember() {
        return "unnamed" + ++membersMadeUp;
    }

    /** What a name collides with that is generated for every catalog. */
    private String whyGenerated(Wanted wanted) {
        boolean isRoot = lower(wanted.javaName).equals(lower(root));
        return wanted.subject
                + (wanted.isType()
                        ? " cannot be called so: that is "
                        : " would become " + wanted.javaName + ", which is ")
                + (isRoot ? "the 'root'" : "generated for every catalog")
                + wanted.cure();
    }

    private @Nullable String whyTaken(Wanted wanted) {
        String key = lower(wanted.javaName);
        if (!taken.containsKey(key)) {
            taken.put(key, wanted);
            return null;
        }
        Wanted first = taken.get(key);
        if (first == null) {
            return whyGenerated(wanted);
        }
        String both = first.and(wanted);
        return (first.javaName.equals(wanted.javaName)
                        ? both + " would both become " + first.javaName
                        : both + " would become " + first.javaName + " and " + wanted.javaName
                                + ", which differ by case alone")
                + cure(first, wanted);
    }

    private static String cure(Wanted first, Wanted second) {
        if (first.isType() && second.isType()) {
            return "; rename one";
        }
        return first.isType() || second.isType()
                ? "; rename the type or give the other a 'name'"
                : "; give one a 'name'";
    }

    private static String lower(String javaName) {
        return javaName.toLowerCase(Locale.ROOT);
    }
}

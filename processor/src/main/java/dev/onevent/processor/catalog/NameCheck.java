package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the names of all generated types against each other and against what Java allows. */
final class NameCheck {

    /** Suffixes to the root's name: types that stand beside it. */
    private static final List<String> BESIDE_ROOT = List.of("", "s", "Visitor", "Dispatch", "Codec");

    /** Methods of visitors that belong to no type. */
    private static final Set<String> VISITOR_METHODS = Set.of("otherwise", "newer");

    private record Claim(String javaName, String kind, String name) {
        String subject() {
            return kind + " '" + name + "'";
        }
    }

    private final Problems problems;
    private final Map<String, Claim> claims = new HashMap<>();

    NameCheck(String root, Problems problems) {
        this.problems = problems;
        BESIDE_ROOT.forEach(suffix -> generated(root + suffix));
        generated("UnknownEvent");
        generated("MalformedEvent");
    }

    private void generated(String javaName) {
        claims.put(lower(javaName), new Claim(javaName, "", ""));
    }

    /** Takes a Java name for a shared type; says if it cannot be had. */
    void claimType(String javaName, Site.InFile at) {
        String why = whyTaken(new Claim(javaName, "type", javaName));
        if (why != null) {
            problems.add(at, why);
        }
    }

    /** Takes a Java name for an event or a group, which visitors have methods for; says if it cannot be had. */
    void claim(String javaName, String kind, String name, Site.InFile at) {
        Claim claim = new Claim(javaName, kind, name);
        String why = whyNot(claim);
        if (why != null) {
            problems.add(at, why);
        }
    }

    private @Nullable String whyNot(Claim claim) {
        String cure = "; give it a 'name'";
        String why = JavaNames.whyNoType(claim.javaName);
        if (why != null) {
            return claim.subject() + " would become '" + claim.javaName + "', " + why + cure;
        }
        String method = JavaNames.method(claim.javaName);
        why = JavaNames.whyNoMember(method);
        if (why == null && VISITOR_METHODS.contains(method)) {
            why = "which visitors have already";
        }
        if (why != null) {
            return claim.subject() + " would need a visitor method '" + method + "', " + why + cure;
        }
        return whyTaken(claim);
    }

    private @Nullable String whyTaken(Claim claim) {
        Claim first = claims.putIfAbsent(lower(claim.javaName), claim);
        if (first == null) {
            return null;
        }
        if (first.kind.isEmpty()) {
            return claim.subject() + " would become " + claim.javaName + ", which is generated for every catalog"
                    + (claim.kind.equals("type") ? "; rename it" : "; give it a 'name'");
        }
        String both = first.kind.equals(claim.kind)
                ? claim.kind + "s '" + first.name + "' and '" + claim.name + "'"
                : first.subject() + " and " + claim.subject();
        return first.javaName.equals(claim.javaName)
                ? both + " would both become " + claim.javaName + "; give one a 'name'"
                : both + " would become " + first.javaName + " and " + claim.javaName
                        + ", which some file systems take for one; give one a 'name'";
    }

    private static String lower(String javaName) {
        return javaName.toLowerCase(Locale.ROOT);
    }
}

package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.version.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the version of a catalog, and those in which its events came. */
final class Versions {

    private static final String VERSION = "version";
    private static final String SINCE = "since";

    private final Problems problems;
    private final String last;

    /** For each file the version that it gives, else that of the closest file below; each may count in its own way. */
    private final Map<String, Version> ofFiles = new HashMap<>();

    /**
     * The versions of a catalog.
     *
     * @param files those of the catalog, the first at the bottom
     */
    Versions(List<Keys> files, Problems problems) {
        this.problems = problems;
        Version current = null;
        for (Keys file : files) {
            Version version = version(file, VERSION);
            current = version == null ? current : version;
            if (current != null) {
                ofFiles.put(file.at().file(), current);
            }
        }
        this.last = current == null ? "" : current.toString();
    }

    /** The version that the last file gives, empty for none. */
    String ofCatalog() {
        return last;
    }

    /** The version that first had an event or a subtype, empty for none. */
    String since(Keys entry) {
        Version since = version(entry, SINCE);
        if (since == null) {
            return "";
        }
        Version current = ofFiles.get(entry.at().file());
        if (current != null && since.isAfter(current)) {
            problems.add(
                    entry.at(SINCE),
                    "'since' of " + entry.owner() + " is " + since + ", and the catalog is only at " + current
                            + "; raise its 'version', or correct 'since'");
        }
        return since.toString();
    }

    private static @Nullable Version version(Keys keys, String key) {
        Yaml value = keys.get(key);
        Version version = value instanceof Yaml.Scalar scalar ? Version.of(scalar.text()) : null;
        if (version == null) {
            keys.misfit(key, value, Version.FORM);
        }
        return version;
    }
}

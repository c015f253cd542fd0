package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a catalog laid one over another: of each section the entries that are left. */
final class Overlay {

    private static final String OVERRIDE = "override";
    private static final String REMOVE = "remove";

    private final Problems problems;
    private final Map<Section, Map<String, Yaml.Entry>> sections = new EnumMap<>(Section.class);

    /** Sections that cannot be read, or may stand under a misspelt key: names that they might define are not reported missing. */
    private final Set<Section> broken = EnumSet.noneOf(Section.class);

    /** Where entries have been removed. */
    private final Map<String, Site.InFile> removed = new HashMap<>();

    private final UnknownNames unknown = new UnknownNames();

    private Overlay(Problems problems) {
        this.problems = problems;
        for (Section section : Section.values()) {
            sections.put(section, new LinkedHashMap<>());
        }
    }

    /**
     * Lays files one over another, the first at the bottom.
     *
     * @param isIncomplete whether there are other files that cannot be read
     */
    static Overlay of(List<Keys> files, boolean isIncomplete, Problems problems) {
        Overlay overlay = new Overlay(problems);
        if (isIncomplete) {
            overlay.broken.addAll(EnumSet.allOf(Section.class));
        }
        for (Keys file : files) {
            for (Section section : Section.values()) {
                Yaml.Mapping entries = file.whole(section.key, "a map with a key for each " + section.noun);
                if (entries != null) {
                    overlay.lay(section, entries);
                } else if (file.has(section.key) || file.hasStranger()) {
                    overlay.broken.add(section);
                }
            }
        }
        return overlay;
    }

    /** The entries of a section by name, those of the first file first. */
    Map<String, Yaml.Entry> entries(Section section) {
        return sections.getOrDefault(section, Map.of());
    }

    boolean isBroken(Section section) {
        return broken.contains(section);
    }

    /**
     * The name of an entry that something refers to; the one that was meant if it is only misspelt, null if there is none.
     *
     * @param message what to say if there is none
     * @param cure what to say besides if there is none that is close
     */
    @Nullable
    String find(Section section, String name, Site.InFile at, String message, String cure) {
        Set<String> known = entries(section).keySet();
        if (known.contains(name)) {
            return name;
        }
        String meant = Suggestion.closest(name, known).orElse(null);
        reportUnknown(section, name, at, message, meant == null ? cure : Suggestion.of(name, known), meant != null);
        return meant;
    }

    /**
     * Reports a name that no entry has.
     *
     * @param isClose whether there is one that may have been meant
     */
    void reportUnknown(Section section, String name, Site.InFile at, String message, String cure, boolean isClose) {
        Site.InFile removal = removed.get(section.entry(name));
        if (removal != null) {
            unknown.add(section, name, at, message, "; it is removed at " + removal);
        } else if (isClose || !isBroken(section)) {
            unknown.add(section, name, at, message, cure);
        }
    }

    /** Reports what had to wait until all has been read. */
    void finish() {
        unknown.report(problems);
    }

    /** Where an entry is that there is. */
    Site.InFile at(Section section, String name) {
        return Objects.requireNonNull(entries(section).get(name)).at();
    }

    /** Whether an event stands for all types that have a prefix. */
    boolean hasPatterns() {
        return entries(Section.EVENTS).values().stream().anyMatch(event -> prefix(event) != null);
    }

    /** The type of the event of a key that there is; for a pattern event its prefix and a star. */
    String eventName(String key) {
        Yaml prefix = prefix(Objects.requireNonNull(entries(Section.EVENTS).get(key)));
        return prefix instanceof Yaml.Scalar scalar ? scalar.text() + "*" : key;
    }

    private static @Nullable Yaml prefix(Yaml.Entry event) {
        return event.value() instanceof Yaml.Mapping mapping
                ? mapping.entries().stream()
                        .filter(key -> key.key().equals("prefix"))
                        .findFirst()
                        .map(Yaml.Entry::value)
                        .orElse(null)
                : null;
    }

    private void lay(Section section, Yaml.Mapping layer) {
        Map<String, Yaml.Entry> below = entries(section);
        Map<String, Yaml.Entry> above = Keys.unique(layer, section.noun, problems);
        Yaml.Entry removed = above.get(REMOVE);
        if (removed != null && (section.isRemoval(removed.value()) || isName(section, removed.value()))) {
            above.remove(REMOVE);
            Keys.texts(
                    removed.value(),
                    name -> remove(section, below, name),
                    other -> problems.add(other.at(), "'remove' in '" + section.key + "' has to be a list of names"));
        }
        for (Yaml.Entry entry : above.values()) {
            Yaml.Entry replaced = below.get(entry.key());
            if (replaced != null && !overrides(entry)) {
                problems.add(
                        entry.at(),
                        section.entry(entry.key()) + " is already defined at "
                                + replaced.at().file() + ":" + replaced.at().line() + "; "
                                + section.howToReplace(entry.value()));
                continue;
            }
            if (replaced == null && overrides(entry)) {
                problems.add(
                        entry.at(),
                        section.entry(entry.key()) + " overrides nothing: no earlier file has it"
                                + orLeaveOut(Suggestion.of(entry.key(), below.keySet()), "'override'"));
            }
            below.put(entry.key(), entry);
        }
    }

    /** Whether a text is the name of an entry to remove, rather than the type of a new one that is called {@code remove}. */
    private boolean isName(Section section, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            return false;
        }
        String text = scalar.text();
        return !SharedTypes.isBuiltIn(text)
                && (section == Section.TYPES || !entries(Section.TYPES).containsKey(text))
                && Suggestion.closest(text, entries(section).keySet()).isPresent();
    }

    private void remove(Section section, Map<String, Yaml.Entry> below, Yaml.Scalar name) {
        String entry = section.entry(name.text());
        if (below.remove(name.text()) == null) {
            problems.add(
                    name.at(),
                    "there is no " + entry + " to remove"
                            + orLeaveOut(Suggestion.of(name.text(), below.keySet()), "it"));
        } else {
            removed.put(entry, name.at());
        }
    }

    private static String orLeaveOut(String suggestion, String what) {
        return suggestion.isEmpty() ? "; leave " + what + " out" : suggestion;
    }

    /** Whether an entry means to replace another: also if it does not say so well. */
    private static boolean overrides(Yaml.Entry entry) {
        return entry.value() instanceof Yaml.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(key -> key.key().equals(OVERRIDE)
                                && !(key.value() instanceof Yaml.Scalar scalar
                                        && Boolean.FALSE.equals(scalar.value())));
    }
}

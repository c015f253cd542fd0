package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Suggestion;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a catalog laid one over another: of each section the entries that are left. */
final class Overlay {

    private static final String OVERRIDE = "override";
    private static final String REMOVE = "remove";

    private final Problems problems;
    private final Map<Section, Map<String, Yaml.Entry>> sections = new EnumMap<>(Section.class);

    private Overlay(Problems problems) {
        this.problems = problems;
        for (Section section : Section.values()) {
            sections.put(section, new LinkedHashMap<>());
        }
    }

    /** Lays files one over another, the first at the bottom. */
    static Overlay of(List<Keys> files, Problems problems) {
        Overlay overlay = new Overlay(problems);
        for (Keys file : files) {
            for (Section section : Section.values()) {
                Yaml.Mapping entries = file.map(section.key);
                if (entries != null) {
                    overlay.lay(section, entries);
                }
            }
        }
        return overlay;
    }

    /** The entries of a section by name, those of the first file first. */
    Map<String, Yaml.Entry> entries(Section section) {
        return sections.getOrDefault(section, Map.of());
    }

    private void lay(Section section, Yaml.Mapping layer) {
        Map<String, Yaml.Entry> below = sections.getOrDefault(section, Map.of());
        Map<String, Yaml.Entry> above = Keys.unique(layer, section.noun, problems);
        Yaml.Entry removed = above.get(REMOVE);
        if (removed != null && removed.value() instanceof Yaml.Sequence names) {
            above.remove(REMOVE);
            names.elements().forEach(name -> remove(section, below, name));
        }
        for (Yaml.Entry entry : above.values()) {
            Yaml.Entry replaced = below.get(entry.key());
            if (replaced != null && !overrides(entry)) {
                problems.add(
                        entry.at(),
                        section.entry(entry.key()) + " is already defined at "
                                + replaced.at().file() + ":" + replaced.at().line()
                                + "; write 'override: true' to replace it");
            } else if (replaced == null && overrides(entry)) {
                problems.add(
                        entry.at(),
                        section.entry(entry.key()) + " overrides nothing: no earlier file has it"
                                + Suggestion.of(entry.key(), below.keySet()));
                below.put(entry.key(), entry);
            } else {
                below.put(entry.key(), entry);
            }
        }
    }

    private void remove(Section section, Map<String, Yaml.Entry> below, Yaml name) {
        if (!(name instanceof Yaml.Scalar scalar)) {
            problems.add(name.at(), "'remove' of " + section.key + " has to be a list of names");
        } else if (below.remove(scalar.text()) == null) {
            problems.add(
                    name.at(),
                    "there is no " + section.entry(scalar.text()) + " to remove"
                            + Suggestion.of(scalar.text(), below.keySet()));
        }
    }

    private static boolean overrides(Yaml.Entry entry) {
        return entry.value() instanceof Yaml.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(key -> key.key().equals(OVERRIDE)
                                && key.value() instanceof Yaml.Scalar scalar
                                && Boolean.TRUE.equals(scalar.value()));
    }
}

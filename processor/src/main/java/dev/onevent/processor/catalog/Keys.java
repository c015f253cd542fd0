package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a map, asked for one by one; what no one asked for is a mistake. */
final class Keys {

    private final Yaml.Mapping mapping;

    /** Whose keys they are, as messages have it: {@code event 'order:placed'}. */
    private final String owner;

    private final Problems problems;
    private final Map<String, Yaml.Entry> entries;
    private final Set<String> known = new LinkedHashSet<>();

    Keys(Yaml.Mapping mapping, String owner, Problems problems) {
        this.mapping = mapping;
        this.owner = owner;
        this.problems = problems;
        this.entries = unique(mapping, "key", problems);
    }

    /** The entries of a map by key; a key that stands twice is a mistake, and its first entry counts. */
    static Map<String, Yaml.Entry> unique(Yaml.Mapping mapping, String kind, Problems problems) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries()) {
            Yaml.Entry first = entries.putIfAbsent(entry.key(), entry);
            if (first != null) {
                problems.add(
                        entry.at(),
                        kind + " '" + entry.key() + "' is already defined at line "
                                + first.at().line());
            }
        }
        return entries;
    }

    Site.InFile at() {
        return mapping.at();
    }

    String owner() {
        return owner;
    }

    boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** Where a key's value stands, or the map itself. */
    Site.InFile at(String key) {
        Yaml.Entry entry = entries.get(key);
        return entry == null ? mapping.at() : entry.value().at();
    }

    @Nullable
    Yaml get(String key) {
        known.add(key);
        Yaml.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    @Nullable
    String text(String key) {
        Yaml value = get(key);
        if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
            return scalar.text();
        }
        return misfit(key, value, "a text");
    }

    String textOr(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** A text that has to be there; if it is not, that is a mistake. */
    String required(String key, String otherwise) {
        if (!has(key)) {
            problems.add(mapping.at(), owner + " needs a '" + key + "'");
        }
        return textOr(key, otherwise);
    }

    boolean flag(String key) {
        Yaml value = get(key);
        if (value instanceof Yaml.Scalar scalar && scalar.value() instanceof Boolean flag) {
            return flag;
        }
        misfit(key, value, "true or false");
        return false;
    }

    Yaml.@Nullable Mapping map(String key) {
        Yaml value = get(key);
        return value instanceof Yaml.Mapping map ? map : misfit(key, value, "a map");
    }

    /** A list of texts, empty where there is none; a single text stands for a list of one. */
    List<Yaml.Scalar> texts(String key) {
        Yaml value = get(key);
        if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
            return List.of(scalar);
        }
        List<Yaml.Scalar> texts = new ArrayList<>();
        if (value instanceof Yaml.Sequence sequence) {
            for (Yaml element : sequence.elements()) {
                if (element instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
                    texts.add(scalar);
                } else {
                    misfit(key, element, "a list of texts");
                }
            }
        } else {
            misfit(key, value, "a list of texts");
        }
        return texts;
    }

    private <T> @Nullable T misfit(String key, @Nullable Yaml value, String expected) {
        if (value != null) {
            problems.add(value.at(), "'" + key + "' of " + owner + " has to be " + expected);
        }
        return null;
    }

    /** Says which keys no one asked for. */
    void done() {
        for (Yaml.Entry entry : entries.values()) {
            if (!known.contains(entry.key())) {
                String suggestion = Suggestion.of(entry.key(), known);
                problems.add(
                        entry.at(),
                        "unknown key '" + entry.key() + "' of " + owner
                                + (suggestion.isEmpty() ? "; it may have " + String.join(", ", known) : suggestion));
            }
        }
    }
}

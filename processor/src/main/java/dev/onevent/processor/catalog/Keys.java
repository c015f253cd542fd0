package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of a map, of which a vocabulary says what may and what has to be there. */
final class Keys {

    private static final String KEY = "key";

    /** What says of which members something consists. */
    private static final Set<String> SHAPES = Set.of("fields", "type", "enum", "subtypes");

    private final Yaml.Mapping mapping;

    /** Whose keys they are, as messages have it: {@code event 'order:placed'}. */
    private final String owner;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();

    /** Whether there is a key that is none, and may stand for one that is missing. */
    private final boolean hasStranger;

    Keys(Yaml.Mapping mapping, String owner, Vocabulary vocabulary, Problems problems) {
        this.mapping = mapping;
        this.owner = owner;
        this.vocabulary = vocabulary;
        this.problems = problems;
        List<Yaml.Entry> unknown = new ArrayList<>();
        for (Yaml.Entry entry : unique(mapping, KEY, problems).values()) {
            if (vocabulary.keys.contains(entry.key())) {
                entries.put(entry.key(), entry);
            } else {
                unknown.add(entry);
            }
        }
        List<Yaml.Entry> strangers =
                unknown.stream().filter(entry -> !isMisspelt(entry)).toList();
        this.hasStranger = !strangers.isEmpty();
        if (hasStranger) {
            addStrangers(strangers);
        } else if (!missing().isEmpty()) {
            problems.add(at(), owner + " needs " + vocabulary.described(missing()));
        }
    }

    /** The keys of an entry's value, which has to be a map. */
    static Keys of(Yaml.Entry entry, String owner, Vocabulary vocabulary, Problems problems) {
        if (entry.value() instanceof Yaml.Mapping mapping) {
            return new Keys(mapping, owner, vocabulary, problems);
        }
        problems.add(entry.value().at(), owner + " has to be a map; without any keys it is {}");
        return new Keys(new Yaml.Mapping(entry.value().at(), List.of()), owner, vocabulary, problems);
    }

    /** The entries of a map by key; a key that stands twice is a mistake, and its first entry counts. */
    static Map<String, Yaml.Entry> unique(Yaml.Mapping mapping, String kind, Problems problems) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        List<Yaml.Entry> again = new ArrayList<>();
        for (Yaml.Entry entry : mapping.entries()) {
            if (entries.putIfAbsent(entry.key(), entry) != null) {
                again.add(entry);
            }
        }
        if (kind.equals(KEY) && again.size() > 1) {
            Yaml.Entry first = again.get(0);
            problems.add(
                    first.at(),
                    "keys "
                            + quoted(
                                    again.stream()
                                            .map(Yaml.Entry::key)
                                            .distinct()
                                            .toList(),
                                    ", ")
                            + " are already defined from line " + line(entries, first)
                            + " on; is a line missing above them?");
        } else {
            again.forEach(entry -> problems.add(
                    entry.at(), kind + " '" + entry.key() + "' is already defined at line " + line(entries, entry)));
        }
        return entries;
    }

    private static int line(Map<String, Yaml.Entry> entries, Yaml.Entry again) {
        return Objects.requireNonNull(entries.get(again.key())).at().line();
    }

    /** Whether a key that is none is close to one, which it stands for from here on; that is a mistake. */
    private boolean isMisspelt(Yaml.Entry entry) {
        String meant = vocabulary.meant(entry.key());
        if (meant == null) {
            return false;
        }
        entries.putIfAbsent(meant, entry);
        problems.add(entry.at(), "unknown key '" + entry.key() + "' of " + owner + "; did you mean '" + meant + "'?");
        return true;
    }

    /** Reports keys that nobody can have meant: together, as they mostly have one cause. */
    private void addStrangers(List<Yaml.Entry> strangers) {
        List<String> missing = missing();
        problems.add(
                strangers.get(0).at(),
                (strangers.size() == 1 ? "unknown key " : "unknown keys ")
                        + quoted(strangers.stream().map(Yaml.Entry::key).toList(), ", ") + " of " + owner
                        + (missing.isEmpty()
                                ? (mayLackFields() ? "; fields go under 'fields', else it may have " : "; it may have ")
                                        + quoted(vocabulary.keys, ", ")
                                : "; it needs " + vocabulary.described(missing)));
    }

    /** Whether strangers may be fields that were not put under their key. */
    private boolean mayLackFields() {
        return vocabulary.keys.contains("fields") && Collections.disjoint(entries.keySet(), SHAPES);
    }

    private List<String> missing() {
        return vocabulary.required.stream()
                .filter(key -> !entries.containsKey(key))
                .toList();
    }

    private static String quoted(List<String> keys, String separator) {
        return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(separator));
    }

    Site.InFile at() {
        return mapping.at();
    }

    String owner() {
        return owner;
    }

    /** Whether there is a key that is none, and may stand for any other. */
    boolean hasStranger() {
        return hasStranger;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /**
     * The Java name of an entry: what {@code name} says, else another.
     *
     * @param entry whose keys these are
     */
    TypeNames.Wanted wanted(Yaml.Entry entry, String otherwise) {
        String name = text("name");
        return name == null
                ? new TypeNames.Wanted(owner, otherwise, entry.at(), false)
                : new TypeNames.Wanted(owner, name, at("name"), true);
    }

    /** Where a key's value stands, or the map itself. */
    Site.InFile at(String key) {
        Yaml.Entry entry = entries.get(key);
        return entry == null ? mapping.at() : entry.value().at();
    }

    @Nullable
    Yaml get(String key) {
        Yaml.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The one of several keys that is there; none or more than one is a mistake. */
    @Nullable
    String one(String... keys) {
        List<String> there = List.of(keys).stream().filter(this::has).toList();
        if (there.isEmpty() && !hasStranger) {
            problems.add(at(), owner + " needs " + quoted(List.of(keys), " or "));
        } else if (there.size() > 1) {
            problems.add(at(), owner + " has " + quoted(there, " and ") + "; leave one out");
        }
        return there.isEmpty() ? null : there.get(0);
    }

    @Nullable
    String text(String key) {
        Yaml value = get(key);
        if (value instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
            return scalar.text();
        }
        misfit(key, value, "a text");
        return null;
    }

    String textOr(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** Says if a value is neither true nor false. */
    void checkFlag(String key) {
        Yaml value = get(key);
        if (!(value instanceof Yaml.Scalar scalar && scalar.value() instanceof Boolean)) {
            misfit(key, value, "true or false");
        }
    }

    Yaml.@Nullable Mapping map(String key) {
        return map(key, "a map");
    }

    /** A map, which messages describe. */
    Yaml.@Nullable Mapping map(String key, String expected) {
        return map(key, get(key), expected);
    }

    private Yaml.@Nullable Mapping map(String key, @Nullable Yaml value, String expected) {
        if (value instanceof Yaml.Mapping map) {
            return map;
        }
        misfit(key, value, expected);
        return null;
    }

    /** A map all of which counts even if its key stands twice, which is a mistake. */
    Yaml.@Nullable Mapping whole(String key, String expected) {
        Yaml.Mapping first = map(key, get(key), expected);
        List<Yaml.Entry> all = mapping.entries().stream()
                .filter(entry -> entry.key().equals(key) && entry.value() instanceof Yaml.Mapping)
                .flatMap(entry -> ((Yaml.Mapping) entry.value()).entries().stream())
                .toList();
        return first == null || all.isEmpty() ? first : new Yaml.Mapping(first.at(), all);
    }

    /** A list of texts, empty where there is none; a single text stands for a list of one. */
    List<Yaml.Scalar> texts(String key) {
        List<Yaml.Scalar> texts = new ArrayList<>();
        Yaml value = get(key);
        if (value != null) {
            texts(value, texts::add, other -> misfit(key, other, "a list of texts"));
        }
        return texts;
    }

    /** The texts of a list, and what in it is none; a single text stands for a list of one. */
    static void texts(Yaml value, Consumer<Yaml.Scalar> text, Consumer<Yaml> other) {
        for (Yaml element : value instanceof Yaml.Sequence sequence ? sequence.elements() : List.of(value)) {
            if (element instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
                text.accept(scalar);
            } else {
                other.accept(element);
            }
        }
    }

    private String orNothing(String key) {
        return vocabulary.required.contains(key) ? "" : ", or leave it out";
    }

    /** Says what a key's value has to be, if it is there. */
    void misfit(String key, @Nullable Yaml value, String expected) {
        if (value != null) {
            problems.add(
                    value.at(),
                    "'" + key + "' of " + owner
                            + (value.isEmpty()
                                    ? " is empty; give it " + expected + orNothing(key)
                                    : " has to be " + expected));
        }
    }
}

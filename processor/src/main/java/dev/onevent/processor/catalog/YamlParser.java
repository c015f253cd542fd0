package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Parses the text of a YAML file into nodes that know their places. */
final class YamlParser {

    /** Far more than a catalog needs, and far less than would overflow the stack. */
    private static final int MAX_DEPTH = 100;

    /** Of a constant in a class file, which has 65,535 and may begin with more than the text itself. */
    private static final int MOST_BYTES = 60_000;

    /** What anchors in anchors multiply to; ten thousand events have fewer. */
    private static final int MOST_NODES = 5_000_000;

    /** What breaks generated sources: the line separators of Unicode, and halves of characters. */
    private static final Pattern BAD_CHARACTER = Pattern.compile("[\\u2028\\u2029\\p{Cs}]");

    /** The key whose value is a map, or several, whose entries stand here too. */
    private static final String MERGE = "<<";

    private final String file;
    private final Problems problems;

    /** The nodes around the one at hand: an anchor may stand within itself. */
    private final Deque<Node> open = new ArrayDeque<>();

    private int nodes;

    /** Whether the file is nested too deep, or too often, to be read, as has been said. */
    private boolean isEndless;

    private YamlParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The map that a file consists of, null if it is none. */
    static Yaml.@Nullable Mapping parse(CatalogFile file, Problems problems) {
        return new YamlParser(file.name(), problems).parse(file.text());
    }

    private Yaml.@Nullable Mapping parse(String text) {
        Site.InFile begin = new Site.InFile(file, 1, 1);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setMaxAliasesForCollections(Integer.MAX_VALUE)
                    .setAllowNonScalarKeys(true)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(begin, "the file is empty; a catalog begins with 'catalog: …'");
                return null;
            }
            Yaml yaml = convert(root.get());
            if (isEndless) {
                return null;
            }
            if (yaml instanceof Yaml.Mapping mapping) {
                return mapping;
            }
            problems.add(yaml.at(), "a catalog is a map; it begins with 'catalog: …'");
        } catch (MarkedYamlEngineException broken) {
            YamlMistake mistake = YamlMistake.of(broken);
            broken(mistake.mark().map(this::at).orElse(begin), mistake.message());
        } catch (ReaderException broken) {
            broken(
                    at(text, broken.getPosition()),
                    String.format("the character U+%04X; leave it out", broken.getCodePoint()));
        } catch (YamlEngineException broken) {
            broken(begin, String.valueOf(broken.getMessage()));
        } catch (StackOverflowError tooDeep) {
            broken(begin, "brackets in more brackets than anyone can close");
        }
        return null;
    }

    private void broken(Site.InFile at, String why) {
        problems.add(at, "this is no YAML: " + why);
    }

    private Yaml convert(Node node) {
        Site.InFile at = node.getStartMark().map(this::at).orElseThrow();
        nodes++;
        String why = isEndless ? null : whyEndless(node);
        if (why != null) {
            isEndless = true;
            problems.add(at, why);
        }
        if (isEndless) {
            return new Yaml.Scalar(at, "", null);
        }
        open.push(node);
        try {
            if (node instanceof MappingNode mapping) {
                return new Yaml.Mapping(at, entries(mapping));
            }
            if (node instanceof SequenceNode sequence) {
                return new Yaml.Sequence(
                        at, sequence.getValue().stream().map(this::convert).toList());
            }
            ScalarNode scalar = (ScalarNode) node;
            String text = shortEnough(withoutBadCharacters(scalar.getValue(), at), at);
            return new Yaml.Scalar(at, text, value(scalar.getTag(), text));
        } finally {
            open.pop();
        }
    }

    private @Nullable String whyEndless(Node node) {
        if (open.contains(node)) {
            return "the anchor that begins here stands within itself; write out what it stands for";
        }
        if (nodes > MOST_NODES) {
            return "anchors within anchors make too much of this; write out what they stand for";
        }
        return open.size() > MAX_DEPTH
                ? "this is nested more than " + MAX_DEPTH + " times; put parts of it under 'types'"
                : null;
    }

    private List<Yaml.Entry> entries(MappingNode mapping) {
        List<Yaml.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = convert(tuple.getKeyNode());
            if (key instanceof Yaml.Scalar name) {
                boolean isText = name.value() instanceof String;
                entries.add(new Yaml.Entry(name.text(), name.at(), isText, convert(tuple.getValueNode())));
            } else {
                problems.add(key.at(), "a key has to be a text; put it in quotes");
            }
        }
        return merged(entries);
    }

    /** With the entries of the maps under merge keys, each unless the map itself or one before has it. */
    private List<Yaml.Entry> merged(List<Yaml.Entry> entries) {
        if (entries.stream().noneMatch(entry -> entry.key().equals(MERGE))) {
            return entries;
        }
        Set<String> keys = entries.stream().map(Yaml.Entry::key).collect(Collectors.toCollection(HashSet::new));
        List<Yaml.Entry> all = new ArrayList<>();
        for (Yaml.Entry entry : entries) {
            if (!entry.key().equals(MERGE)) {
                all.add(entry);
                continue;
            }
            for (Yaml from : entry.value() instanceof Yaml.Sequence list ? list.elements() : List.of(entry.value())) {
                if (from instanceof Yaml.Mapping map) {
                    map.entries().stream().filter(each -> keys.add(each.key())).forEach(all::add);
                } else {
                    problems.add(
                            from.at(), "'<<' takes the entries of a map; write the anchor of one, as in <<: *common");
                }
            }
        }
        return all;
    }

    private String withoutBadCharacters(String text, Site.InFile at) {
        Matcher bad = BAD_CHARACTER.matcher(text);
        if (!bad.find()) {
            return text;
        }
        problems.add(
                at,
                String.format(
                        "the text that begins here has the character U+%04X, which no Java source can have; leave it out",
                        bad.group().codePointAt(0)));
        return bad.replaceAll("");
    }

    private String shortEnough(String text, Site.InFile at) {
        // As class files have them: half a character of two takes three.
        int bytes = text.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
        if (bytes <= MOST_BYTES) {
            return text;
        }
        problems.add(
                at,
                "the text that begins here has " + bytes + " bytes, but class files have room for " + MOST_BYTES
                        + "; make it shorter");
        return text.substring(0, text.offsetByCodePoints(0, 100));
    }

    private static @Nullable Object value(Tag tag, String text) {
        try {
            if (tag.equals(Tag.NULL)) {
                return null;
            }
            if (tag.equals(Tag.BOOL)) {
                return Boolean.valueOf(text);
            }
            if (tag.equals(Tag.INT)) {
                return Long.valueOf(text);
            }
            if (tag.equals(Tag.FLOAT)) {
                Double number = Double.valueOf(text);
                return number.isInfinite() || number.isNaN() ? text : number;
            }
        } catch (NumberFormatException unusualSpelling) {
            return text;
        }
        return text;
    }

    private Site.InFile at(Mark mark) {
        return new Site.InFile(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place of a character, by its number. */
    private Site.InFile at(String text, int codePoint) {
        String before = text.codePoints()
                .limit(codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Site.InFile(file, line + 1, before.length() - before.lastIndexOf('\n'));
    }
}

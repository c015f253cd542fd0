package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Parses the text of a YAML file into nodes that know their places. */
final class YamlParser {

    private final String file;
    private final Problems problems;

    /** The nodes around the one at hand: an anchor may stand within itself. */
    private final Deque<Node> open = new ArrayDeque<>();

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
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(begin, "the file is empty");
                return null;
            }
            Yaml yaml = convert(root.get());
            if (yaml instanceof Yaml.Mapping mapping) {
                return mapping;
            }
            problems.add(yaml.at(), "a catalog is a map: 'catalog', 'version', 'root', …");
        } catch (MarkedYamlEngineException broken) {
            problems.add(
                    broken.getProblemMark().map(this::at).orElse(begin), "this is no YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            problems.add(begin, "this is no YAML: " + broken.getMessage());
        }
        return null;
    }

    private Yaml convert(Node node) {
        Site.InFile at = node.getStartMark().map(this::at).orElseThrow();
        if (open.contains(node)) {
            problems.add(at, "an anchor stands within itself");
            return new Yaml.Scalar(at, "", "");
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
            return new Yaml.Scalar(at, scalar.getValue(), value(scalar));
        } finally {
            open.pop();
        }
    }

    private List<Yaml.Entry> entries(MappingNode mapping) {
        List<Yaml.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = convert(tuple.getKeyNode());
            if (key instanceof Yaml.Scalar name) {
                entries.add(new Yaml.Entry(name.text(), name.at(), convert(tuple.getValueNode())));
            } else {
                problems.add(key.at(), "a key has to be a text");
            }
        }
        return entries;
    }

    private static Object value(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        try {
            if (tag.equals(Tag.BOOL)) {
                return Boolean.valueOf(text);
            }
            if (tag.equals(Tag.INT)) {
                return Long.valueOf(text);
            }
            if (tag.equals(Tag.FLOAT)) {
                return Double.valueOf(text);
            }
        } catch (NumberFormatException unusualSpelling) {
            return text;
        }
        return text;
    }

    private Site.InFile at(Mark mark) {
        return new Site.InFile(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}

package dev.onevent.processor.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What keeps a file from being YAML, in the words of someone who writes a catalog, not of someone who writes a parser.
 *
 * @param mark where it is
 * @param message what is wrong
 */
record YamlMistake(Optional<Mark> mark, String message) {

    /**
     * What has mostly happened when the parser says something.
     *
     * @param said a part of the parser's words
     * @param message what is wrong
     */
    private record Usual(String said, String message) {}

    private static final List<Usual> USUAL = List.of(
            new Usual("another document", "a second document begins here; a catalog is one, without '---'"),
            new Usual(
                    "mapping values are not",
                    "a ':' where none can be; a text with ': ' in it needs quotes, and a key above needs a ':' too"),
            new Usual("(TAB)", "a tab; indent with spaces"),
            new Usual("unexpected character found", "a text cannot begin with '*' or '&'; put it in quotes"),
            new Usual("undefined alias", "a text cannot begin with '*'; put it in quotes"),
            new Usual("escape", "a '\\' means something in double quotes; use single quotes"),
            new Usual("found '<scalar>'", "text after a closing quote; a quote within single quotes is written twice"),
            new Usual("expected <block end>", "this does not fit the lines above; check the indentation"),
            new Usual("sequence entries are not", "a list begins on the line below its key, or is written as [a, b]"),
            new Usual("expected the node content", "a value is missing before this"));

    private static final Pattern NO_BEGINNING =
            Pattern.compile("found character '?(\\S)'? that cannot start any token");

    static YamlMistake of(MarkedYamlEngineException broken) {
        String said = String.valueOf(broken.getProblem());
        Optional<Mark> begin = broken.getContextMark();
        Optional<Mark> mark = broken.getProblemMark();
        if (said.contains("end of stream")) {
            return new YamlMistake(begin.or(() -> mark), "the quote that begins here does not end");
        }
        if (said.startsWith("expected ','")) {
            return line(begin) == line(mark)
                    ? new YamlMistake(
                            mark, "a ',' or the end is missing before this; a text with any of ,:[]{} needs quotes")
                    : new YamlMistake(begin, "the bracket that begins here does not end");
        }
        Matcher first = NO_BEGINNING.matcher(said);
        if (first.find()) {
            return new YamlMistake(mark, "a text cannot begin with '" + first.group(1) + "'; put it in quotes");
        }
        return new YamlMistake(
                mark,
                USUAL.stream()
                        .filter(usual -> said.contains(usual.said))
                        .map(Usual::message)
                        .findFirst()
                        .orElse(said.strip()));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1);
    }
}

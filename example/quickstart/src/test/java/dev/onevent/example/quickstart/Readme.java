package dev.onevent.example.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README of the project, and what stands in it. */
final class Readme {

    static final Path FILE = Path.of("../../README.md");

    private static final String TABLE = "(?s)(?<=<!-- events -->\n).*(?=<!-- end of events -->)";

    private final String text;

    Readme() {
        try {
            text = Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code blocks of a language, in order. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The table of the event types. */
    String table() {
        return Pattern.compile(TABLE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    void replaceTable(String table) throws IOException {
        Files.writeString(FILE, Pattern.compile(TABLE).matcher(text).replaceFirst(Matcher.quoteReplacement(table)));
    }
}

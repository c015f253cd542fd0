package dev.onevent.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes into a fixture what compilers say of it, in place of what they were to say. */
final class FixtureUpdate {

    private static final Pattern ANNOTATION = Pattern.compile("\\s*@[\\w.]+(\\([^{]*\\))?");

    private final Fixture fixture;
    private final List<String> lines;
    private final BitSet expectations = new BitSet();

    /** For each tool what it says, with the types of the catalog from wherever. */
    private final Map<JavaTool, List<Message>> said = new HashMap<>();

    FixtureUpdate(Fixture fixture) {
        this.fixture = fixture;
        try {
            this.lines = Files.readAllLines(fixture.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = Fixture.DIAGNOSTIC.matcher(lines.get(i)).matches();
            boolean goesOn = i > 0
                    && expectations.get(i - 1)
                    && Fixture.CONTINUED.matcher(lines.get(i)).matches();
            expectations.set(i, begins || goesOn);
        }
    }

    /** Adds what a compiler says. */
    void add(JavaTool tool, List<Message> messages) {
        List<Message> before = said.putIfAbsent(tool, messages);
        if (before != null && !before.equals(messages)) {
            throw new IllegalStateException(
                    fixture + " on " + tool + ": " + before + " with a generated catalog, or the reverse " + messages);
        }
    }

    void write() {
        Map<Integer, Set<String>> byLine = new TreeMap<>();
        for (JavaTool tool : JavaTool.values()) {
            for (Message message : said.get(tool)) {
                int at = message.line() == 0 ? firstAnnotation() : message.line() - 1;
                String indent = lines.get(at).replaceAll("\\S.*", "");
                byLine.computeIfAbsent(above(at), line -> new LinkedHashSet<>())
                        .add((indent + "// " + kind(tool, message) + message.text())
                                .replace("\n", "\n" + indent + "// "));
            }
        }
        List<String> updated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            updated.addAll(byLine.getOrDefault(i, Set.of()));
            if (!expectations.get(i)) {
                updated.add(lines.get(i));
            }
        }
        try {
            Files.writeString(fixture.file(), String.join("\n", updated) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kind(JavaTool tool, Message message) {
        boolean byAll =
                Stream.of(JavaTool.values()).allMatch(each -> said.get(each).contains(message));
        String nowhere = message.line() == 0 ? "nowhere, " : "";
        String own = tool == JavaTool.JAVAC ? "javac" : "ecj";
        return byAll
                ? nowhere + (message.isError() ? "error: " : "warning: ")
                : (message.isError() ? "" : "warning of ") + nowhere + own + ": ";
    }

    private int firstAnnotation() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("@")) {
                return i;
            }
        }
        throw new IllegalStateException(fixture + " has no annotation");
    }

    /** The first of the annotations, each on a line of its own, that stand above a line. */
    private int above(int line) {
        int at = line;
        while (at > 0
                && (expectations.get(at - 1)
                        || ANNOTATION.matcher(lines.get(at - 1)).matches())) {
            at--;
        }
        return at;
    }
}

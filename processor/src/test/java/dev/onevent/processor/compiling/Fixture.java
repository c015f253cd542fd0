package dev.onevent.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * A file of sources with the diagnostics that compilers are to give for them. What stands in it besides Java:
 *
 * <pre>
 * // file: shop/Calls.java            the lines from here on are that file; before the first such line, shop/(fixture).java
 * // compiled before: team/Calls.java the same, of a file that is compiled earlier, as if it came in a jar
 * // catalog: other                   the catalog other.yaml is there too, its types in the package other
 * // error: …                         an error at what the next line with code declares; further comment is more of its text
 * // javac: … and // ecj: …           an error of one compiler alone, anywhere in that line
 * // warning: …                       a warning
 * // warning of javac: …              a warning of one compiler alone
 * // nowhere, ecj: …                  an error that the compiler gives no place for
 * // options: -Aonevent.new=error    what the compilers are given besides
 * // catalog is compiled before       not only with the types of the catalog generated in the same compilation
 * </pre>
 *
 * Annotations that have a line to themselves are no code.
 */
public record Fixture(
        Path file,
        String name,
        List<Source> sources,
        List<String> catalogs,
        List<String> options,
        List<Expected> expected,
        boolean needsCompiledCatalog) {

    /**
     * A source.
     *
     * @param text as many lines down as in the fixture
     */
    public record Source(String path, String text, boolean isCompiledBefore) {}

    /** A diagnostic that the compiler of a name is to give; all of them if it is one of {@link #OURS}. */
    private record Expected(String tool, Diagnostic.Kind kind, String file, int line, String name, String text) {
        Message message() {
            return new Message(kind, file, line, name, text);
        }
    }

    /** What all compilers say is the processor's. */
    private static final Set<String> OURS = Set.of("error", "warning");

    /** The name of a type, or else of a method. */
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)|^[^(]*?(\\w+)\\s*\\(");

    private static final Pattern FILE = Pattern.compile("// (file|compiled before): (\\S+)");
    private static final Pattern CATALOG = Pattern.compile("// catalog: (\\S+)");
    private static final Pattern OPTIONS = Pattern.compile("// options: (.+)");
    static final Pattern DIAGNOSTIC =
            Pattern.compile("\\s*// (warning of )?(nowhere, )?(error|warning|javac|ecj): (.*)");
    private static final String COMPILED_BEFORE = "// catalog is compiled before";
    static final Pattern CONTINUED = Pattern.compile("\\s*// (.*)");
    private static final Pattern NO_CODE = Pattern.compile("\\s*|\\s*//.*|\\s*@[\\w.]+(\\([^{]*\\))?");

    /** Comments alone before the first file are no file. */
    private static final Pattern TYPE = Pattern.compile("(?m)^(?!//).*\\b(class|interface|record|enum) ");

    @Override
    public String toString() {
        return name;
    }

    public static Stream<Fixture> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .map(Fixture::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            return new Parser(file, name, Files.readAllLines(file)).fixture();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean needsEarlierCompilation() {
        return sources.stream().anyMatch(Source::isCompiledBefore);
    }

    /** What a compiler is to say, by file and line; what names compilers point to of their own accord is left open. */
    public List<Message> expected(JavaTool tool) {
        String own = tool == JavaTool.JAVAC ? "javac" : "ecj";
        return expected.stream()
                .filter(each -> OURS.contains(each.tool) || each.tool.equals(own))
                .map(Expected::message)
                .sorted(Message.BY_PLACE)
                .toList();
    }

    private static final class Parser {

        private final Path file;
        private final String name;
        private final List<String> lines;
        private final List<Source> sources = new ArrayList<>();
        private final List<String> catalogs = new ArrayList<>(List.of("shop"));
        private final List<String> options = new ArrayList<>();
        private final List<Expected> expected = new ArrayList<>();
        private String path;
        private boolean compiledBefore;
        private StringBuilder text = new StringBuilder();

        Parser(Path file, String name, List<String> lines) {
            this.file = file;
            this.name = name;
            this.lines = lines;
            this.path = "shop/" + name + ".java";
        }

        Fixture fixture() {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Matcher newFile = FILE.matcher(line);
                Matcher catalog = CATALOG.matcher(line);
                Matcher option = OPTIONS.matcher(line);
                Matcher diagnostic = DIAGNOSTIC.matcher(line);
                if (newFile.matches()) {
                    endFile();
                    path = newFile.group(2);
                    compiledBefore = newFile.group(1).equals("compiled before");
                    text = new StringBuilder("\n".repeat(i));
                } else if (catalog.matches()) {
                    catalogs.add(catalog.group(1));
                } else if (option.matches()) {
                    options.addAll(List.of(option.group(1).split(" ")));
                } else if (diagnostic.matches()) {
                    expected.add(expected(diagnostic, i + 1));
                }
                text.append(line).append('\n');
            }
            endFile();
            return new Fixture(
                    file,
                    name,
                    List.copyOf(sources),
                    List.copyOf(catalogs),
                    List.copyOf(options),
                    List.copyOf(expected),
                    lines.contains(COMPILED_BEFORE));
        }

        private Expected expected(Matcher found, int next) {
            boolean isNowhere = found.group(2) != null;
            boolean isOurs = OURS.contains(found.group(3));
            int line = isNowhere ? 0 : lineOfCode(next);
            return new Expected(
                    found.group(3),
                    found.group(1) != null || found.group(3).equals("warning")
                            ? Diagnostic.Kind.WARNING
                            : Diagnostic.Kind.ERROR,
                    isNowhere ? "" : path,
                    line,
                    isNowhere || !isOurs ? "" : declared(lines.get(line - 1)),
                    message(found.group(4), next));
        }

        private static String declared(String code) {
            Matcher declared = DECLARED.matcher(code);
            if (!declared.find()) {
                throw new IllegalArgumentException("nothing is declared by " + code);
            }
            return declared.group(1) == null ? declared.group(2) : declared.group(1);
        }

        private void endFile() {
            if (TYPE.matcher(text).find()) {
                sources.add(new Source(path, text.toString(), compiledBefore));
            }
        }

        private String message(String first, int next) {
            StringBuilder message = new StringBuilder(first);
            for (int i = next; i < lines.size(); i++) {
                Matcher continued = CONTINUED.matcher(lines.get(i));
                if (!continued.matches() || DIAGNOSTIC.matcher(lines.get(i)).matches()) {
                    break;
                }
                message.append('\n').append(continued.group(1));
            }
            return message.toString();
        }

        /** The number, counted from 1, of the first line with code from an index on. */
        private int lineOfCode(int from) {
            for (int i = from; i < lines.size(); i++) {
                if (!NO_CODE.matcher(lines.get(i)).matches()) {
                    return i + 1;
                }
            }
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s:%d: no code follows the expected diagnostic", name, from));
        }
    }
}

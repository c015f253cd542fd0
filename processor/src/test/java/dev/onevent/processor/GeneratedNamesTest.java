package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.catalog.CatalogReader;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import dev.onevent.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Events and types that are called as anything in generated code: what the catalog may have of them compiles. */
class GeneratedNamesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z]\\w*");

    /** The constants of this catalog's subtypes, which no golden file has. */
    private static final List<String> OF_NOTE = List.of("BODY_OF_NOTE_TEXT", "SUBTYPES_OF_NOTE", "NoteTextBodyJson");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "JAVAC, names, true",
        "ECLIPSE, names, true",
        "JAVAC, names, false",
        "ECLIPSE, names, false",
        "JAVAC, '', true",
        "ECLIPSE, '', true",
        "JAVAC, '', false"
    })
    void compile(JavaTool tool, String packageName, boolean hasPayload) throws IOException {
        String line = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        Compilation compilation = new Project(directory)
                .options(tool.allWarningsOfFixtures())
                .resource("names.yaml", yaml(allowed(), hasPayload))
                .source(
                        packageName.isEmpty() ? "Names.java" : packageName + "/Names.java",
                        line + "@dev.onevent.EventCatalog(\"names.yaml\")\ninterface Names {}\n")
                .compile(tool);
        assertThat(compilation.messages()).isEmpty();
    }

    /** In the unnamed package there is no longer name for a type that a type variable hides. */
    @ParameterizedTest
    @EnumSource
    void ofTypeVariables(JavaTool tool) {
        assertThat(compile(tool, """
                catalog: Letters
                root: R
                discriminator: type
                payload: data
                groups: {c: {name: C}}
                events:
                  x: {name: X, group: c, subtypes: {on: kind, of: {r: {name: R2, fields: {id: long}}}}}
                """)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofTypeVariablesForTheRoot(JavaTool tool) {
        assertThat(compile(tool, """
                catalog: Letters
                root: B
                discriminator: type
                payload: data
                events: {c: {}, r: {fields: {id: long}}, x: {}}
                """)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoseCapitalsAreTheSame(JavaTool tool) {
        assertThat(compile(tool, """
                catalog: Letters
                root: Letter
                discriminator: type
                payload: data
                events:
                  straße: {subtypes: {on: kind, of: {a: {}}}}
                  strasse: {subtypes: {on: kind, of: {a: {}}}}
                """)).isEmpty();
    }

    /** Each group's events inherit its own. */
    @ParameterizedTest
    @EnumSource
    void ofTypesThatAreNestedInGroups(JavaTool tool) {
        assertThat(compile(tool, """
                catalog: Groups
                root: GroupedEvent
                discriminator: type
                groups:
                  order: {fields: {user: {fields: {name: string}}}}
                  stock: {fields: {user: {enum: [a, b]}}}
                events:
                  order:placed: {group: order}
                  stock:low: {group: stock}
                """)).isEmpty();
    }

    private List<Message> compile(JavaTool tool, String yaml) {
        return new Project(directory.resolve("project"))
                .options(tool.allWarningsOfFixtures())
                .resource("names.yaml", yaml)
                .source("Names.java", "@dev.onevent.EventCatalog(\"names.yaml\")\ninterface Names {}\n")
                .compile(tool)
                .messages();
    }

    /** The names in generated code that an event may have, one for all that differ by case alone. */
    private static List<String> allowed() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : namesInGolden()) {
            Problems problems = new Problems();
            CatalogReader.read(List.of(new CatalogFile("names.yaml", yaml(List.of(name), true))), Set.of(), problems);
            if (problems.isEmpty()) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        assertThat(names).hasSizeGreaterThan(80);
        return List.copyOf(names.values());
    }

    private static TreeSet<String> namesInGolden() throws IOException {
        TreeSet<String> names = new TreeSet<>(OF_NOTE);
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java.txt")).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                NAME.matcher(code).results().forEach(name -> names.add(name.group()));
            }
        }
        return names;
    }

    /** Half of the names are events, half of them types; all have an enum, which generated code names in expressions. */
    private static String yaml(List<String> names, boolean hasPayload) {
        List<String> types = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (String name : names) {
            String fields = "fields: {kind: {enum: [a, b]}, part: {fields: {at: instant, all: '[long]', any: any}}}}\n";
            if (names.indexOf(name) % 2 == 0) {
                events.add("  x:" + name + ": {name: " + name + ", " + fields);
            } else {
                types.add("  " + name + ": {" + fields);
                events.add("  has:" + name + ": {fields: {value: " + name + "}}\n");
            }
        }
        return "catalog: Names\nroot: NamedEvent\ndiscriminator: type\n" + (hasPayload ? "payload: data\n" : "")
                + (types.isEmpty() ? "" : "types:\n" + String.join("", types))
                + "events:\n" + String.join("", events)
                + "  note: {subtypes: {on: kind, of: {text: {fields: {dev: string, java: long}}}}}\n  other: {}\n";
    }
}

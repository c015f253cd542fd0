package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the files of a catalog are looked for, and what is said if they are not there. */
class CatalogFilesTest {

    private static final String YAML = "catalog: Bank\nroot: BankEvent\ndiscriminator: type\nevents: {opened: {}}\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void inTheClassOutput(JavaTool tool) {
        Project project = project("\"com/acme/bank.yaml\"").resource("com/acme/bank.yaml", YAML);
        assertThat(project.compile(tool).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inTheSourcePath(JavaTool tool) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("more/com/acme"));
        Files.writeString(sources.resolve("bank.yaml"), YAML);
        Project project = project("\"com/acme/bank.yaml\"").sourcePath(directory.resolve("more"));
        assertThat(project.compile(tool).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inAJarOnTheClassPath(JavaTool tool) throws IOException {
        Path jar = directory.resolve("bank.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("com/acme/bank.yaml"));
            entries.write(YAML.getBytes(StandardCharsets.UTF_8));
        }
        Project project = project("\"com/acme/bank.yaml\"").classPath(jar);
        assertThat(project.compile(tool).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onTheProcessorPath(JavaTool tool) {
        // The class loader of the processor has the resources of these tests.
        assertThat(project("\"catalogs/bank.yaml\"").compile(tool).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twice(JavaTool tool) {
        assertThat(errors(tool, "{\"catalogs/bank.yaml\", \"catalogs/bank.yaml\"}"))
                .containsExactly("error bank/Bank.java:4: event catalog 'catalogs/bank.yaml' is listed more than once;"
                        + " leave one out");
    }

    @ParameterizedTest
    @EnumSource
    void missing(JavaTool tool) {
        assertThat(errors(
                        tool,
                        "{\"com/acme/bank.yaml\", \"/com/acme/bank.yaml\", \"com\\\\acme\\\\bank.yaml\","
                                + " \"src/main/resources/com/acme/bank.yaml\"}"))
                .containsExactly(
                        "error bank/Bank.java:4: event catalog '/com/acme/bank.yaml' begins with a slash; leave it out",
                        "error bank/Bank.java:4: event catalog 'com/acme/bank.yaml' not found; looked in the class"
                                + " output, source path, class path and processor path",
                        "error bank/Bank.java:4: event catalog 'com\\acme\\bank.yaml' has a backslash; write slashes",
                        "error bank/Bank.java:4: event catalog 'src/main/resources/com/acme/bank.yaml' begins with a"
                                + " folder of sources; leave 'src/main/resources/' out");
    }

    /** What is there is named by someone who does not know what a path begins with, or how the file ends. */
    @ParameterizedTest
    @EnumSource
    void nearlyRight(JavaTool tool) {
        Project project = project("{\"bank.yaml\", \"bank/bank.yml\", \"bank/bank\", \"bank/bank.json\","
                        + " \"./bank/bank.yaml\", \"classpath:bank/bank.yaml\", \"resources/bank/bank.yaml\"}")
                .resource("bank/bank.yaml", YAML);
        assertThat(project.compile(tool).errors())
                .hasSize(7)
                .allMatch(error -> error.endsWith("' not found; did you mean 'bank/bank.yaml'?"));
    }

    @ParameterizedTest
    @EnumSource
    void none(JavaTool tool) {
        assertThat(errors(tool, "{}"))
                .containsExactly("error bank/Bank.java:4: the event catalog has no file; name one as in"
                        + " @EventCatalog(\"com/acme/orders.yaml\")");
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, ''", "ECLIPSE, ''", "JAVAC, Paths.BNK", "ECLIPSE, Paths.BNK", "JAVAC, {\"a.yaml\", Paths.BNK}"})
    void whatThereIsNoTellingOfIsLeftToTheCompiler(JavaTool tool, String files) {
        Compilation compilation = project(files).compile(tool);
        assertThat(compilation.isSuccess()).isFalse();
        assertThat(compilation.errors()).hasSize(1).noneMatch(error -> error.contains("event catalog"));
    }

    @ParameterizedTest
    @EnumSource
    void notUtf8(JavaTool tool) throws IOException {
        Path file = directory.resolve("more/bank.yaml");
        Files.createDirectories(file.getParent());
        Files.write(file, "root: BankEvent\ncatalog: B\u00e4nk\n".getBytes(StandardCharsets.ISO_8859_1));
        Compilation compilation =
                project("\"bank.yaml\"").classPath(directory.resolve("more")).compile(tool);
        assertThat(compilation.messages())
                .extracting(Message::toString)
                .containsExactly("error bank/Bank.java:4: bank.yaml:2:11: this is not UTF-8; save the file as that");
    }

    @ParameterizedTest
    @EnumSource
    void mistakesInAFileHaveItsNameOrItsPathIfTwoHaveOneName(JavaTool tool) {
        String broken = "catalog: Bank\nroot: BankEvent\ndiscriminator: type\nevnts: {}\n";
        Compilation one = new Project(directory.resolve("one"))
                .source("bank/Bank.java", source("\"com/acme/bank.yaml\""))
                .resource("com/acme/bank.yaml", broken)
                .compile(tool);
        assertThat(one.errors()).isNotEmpty().allMatch(error -> error.startsWith("bank.yaml:"));
        Compilation two = new Project(directory.resolve("two"))
                .source("bank/Bank.java", source("{\"com/acme/bank.yaml\", \"org/bank.yaml\"}"))
                .resource("com/acme/bank.yaml", broken)
                .resource("org/bank.yaml", "evnts: {}\n")
                .compile(tool);
        assertThat(two.errors())
                .anyMatch(error -> error.startsWith("com/acme/bank.yaml:"))
                .anyMatch(error -> error.startsWith("org/bank.yaml:"));
    }

    private Iterable<String> errors(JavaTool tool, String files) {
        return project(files).compile(tool).messages().stream()
                .map(Message::toString)
                .toList();
    }

    private Project project(String files) {
        return new Project(directory.resolve("project")).source("bank/Bank.java", source(files));
    }

    private static String source(String files) {
        return "package bank;\n\n@dev.onevent.EventCatalog(" + files + ")\ninterface Bank {}\n";
    }
}

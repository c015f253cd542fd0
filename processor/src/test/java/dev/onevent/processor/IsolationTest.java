package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import dev.onevent.processor.compiling.RecordingProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The processor is declared <em>isolating</em> to Gradle, which then compiles only what has changed, beside the classes of
 * everything else. So each file is made for one annotated type, out of what can be reached from that type, and from nothing else
 * in the same compilation; and where that has changed, a build tool can tell by the class files.
 *
 * @see <a href="https://docs.gradle.org/current/userguide/java_plugin.html#isolating_annotation_processors">what Gradle
 *     asks</a>
 */
class IsolationTest {

    private static final String TIMELINE = """
            package shop;

            import dev.onevent.OnEvent;

            @OnEvent(with = Calls.class, ignore = {UnknownEvent.class, MalformedEvent.class})
            final class Timeline {
                @OnEvent
                void rest(ShopEvent event, String user) {}
            }
            """;

    private static final String CALLS = """
            package shop;

            import dev.onevent.OnEvent;

            @OnEvent.Part
            final class Calls {
                @OnEvent
                void low(StockLow event, Integer count, Long number) {}

                @OnEvent(named = "till:*")
                void till(CustomEvent event, Double sum) throws java.io.IOException {}
            }
            """;

    private static final String TELLER = """
            package bank;

            import dev.onevent.OnEvent;

            final class Teller {
                @OnEvent
                static final class First {
                    @OnEvent
                    String rest(BankEvent event) {
                        return event.type();
                    }
                }

                @OnEvent(ignore = AccountOpened.class)
                static final class Second {
                    @OnEvent
                    void rest(BankEvent event) {}
                }
            }
            """;

    private static final Map<String, String> SOURCES = Map.of(
            "shop/Timeline.java", TIMELINE,
            "shop/Calls.java", CALLS,
            "shop/Catalog.java", catalog("shop"),
            "bank/Teller.java", TELLER,
            "bank/Catalog.java", catalog("bank"));

    @TempDir
    Path directory;

    private static String catalog(String name) {
        return "package " + name + ";\n\n@dev.onevent.EventCatalog(\"" + name + ".yaml\")\ninterface Catalog {}\n";
    }

    @ParameterizedTest
    @EnumSource
    void eachFileIsMadeForOneAnnotatedType(JavaTool tool) {
        RecordingProcessor processor = new RecordingProcessor();
        compile(tool, "all", SOURCES, List.of(), processor);
        assertThat(processor.origins()).hasSizeGreaterThan(30);
        processor
                .origins()
                .forEach((file, origins) -> assertThat(origins).as(file).isEqualTo(List.of(origin(file))));
    }

    private static String origin(String file) {
        String name = file.replace("META-INF/onevent/", "").replace('$', '.');
        if (name.startsWith("shop.Timeline")) {
            return "shop.Timeline";
        }
        for (String nested : List.of("First", "Second")) {
            if (name.startsWith("bank.Teller" + nested) || name.startsWith("bank.Teller." + nested)) {
                return "bank.Teller." + nested;
            }
        }
        return name.substring(0, name.indexOf('.')) + ".Catalog";
    }

    /**
     * What else is compiled makes no difference: each source alone gives the files that it gave among all. Gradle asks that of
     * javac; Eclipse has no names of parameters from class files, and a router is then given names after their types.
     */
    @Test
    void eachFileIsMadeOutOfWhatItsTypeReaches() throws IOException {
        Compilation all = compile(JavaTool.JAVAC, "all", SOURCES, List.of(), new RecordingProcessor());
        SortedMap<String, String> made = files(all);
        SortedMap<String, String> madeAlone = new TreeMap<>();
        for (String path : SOURCES.keySet()) {
            Path others = directory.resolve("others").resolve(path);
            copyOthers(path.replace(".java", "").replace('/', '.'), all.classes(), others);
            Compilation alone = compile(
                    JavaTool.JAVAC,
                    "alone/" + path,
                    Map.of(path, SOURCES.get(path)),
                    List.of(others),
                    new RecordingProcessor());
            files(alone)
                    .forEach((file, text) -> assertThat(madeAlone.put(file, text))
                            .as("made again for " + path + ": " + file)
                            .isNull());
        }
        assertThat(madeAlone.keySet()).isEqualTo(made.keySet());
        madeAlone.forEach((file, text) -> assertThat(text).as(file).isEqualTo(made.get(file)));
    }

    /** Copies classes but those that came of a type, which Gradle deletes before it compiles the type again. */
    private static void copyOthers(String type, Path classes, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = classes.relativize(file);
                String name = path.toString().replace(File.separatorChar, '.').replaceFirst("\\.class$", "");
                if (!name.equals(type) && !(isGenerated(name) && origin(name).startsWith(type))) {
                    Files.createDirectories(to.resolve(path).getParent());
                    Files.copy(file, to.resolve(path));
                }
            }
        }
    }

    private static boolean isGenerated(String name) {
        return !SOURCES.containsKey(name.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
    }

    /**
     * The class file of a router names all that the router was made out of, so that it is compiled again where one of them
     * changes: an event that is new is a method of the dispatch and a type that its group permits.
     */
    @ParameterizedTest
    @EnumSource
    void aRouterDependsOnWhatItIsMadeOutOf(JavaTool tool) throws IOException {
        Compilation all = compile(tool, "all", SOURCES, List.of(), new RecordingProcessor());
        String router = classFile(all, "shop/TimelineRouter.class");
        assertThat(router).contains("shop/Timeline", "shop/Calls", "shop/ShopEvent", "shop/ShopEventDispatch");
        assertThat(classFile(all, "shop/Timeline.class")).contains("shop/Calls", "shop/ShopEvent");
    }

    private static String classFile(Compilation compilation, String path) throws IOException {
        return Files.readString(compilation.classes().resolve(path), StandardCharsets.ISO_8859_1);
    }

    private static SortedMap<String, String> files(Compilation compilation) {
        SortedMap<String, String> files = new TreeMap<>(compilation.generated());
        files.keySet().removeIf(path -> !path.endsWith(".java"));
        files.putAll(compilation.reports());
        return files;
    }

    private Compilation compile(
            JavaTool tool,
            String name,
            Map<String, String> sources,
            List<Path> classPath,
            RecordingProcessor processor) {
        Project project = new Project(directory.resolve(name))
                .resource("shop.yaml", Catalogs.yaml("shop"))
                .resource("bank.yaml", Catalogs.yaml("bank"))
                .classPath(classPath.toArray(Path[]::new))
                .processor(processor);
        new TreeMap<>(sources).forEach(project::source);
        Compilation compilation = project.compile(tool);
        assertThat(compilation.messages()).as(compilation.toString()).isEmpty();
        return compilation;
    }
}

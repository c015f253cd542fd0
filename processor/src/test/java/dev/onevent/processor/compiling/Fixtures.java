package dev.onevent.processor.compiling;

import dev.onevent.processor.compiling.Fixture.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Compiles fixtures. */
public final class Fixtures {

    /**
     * A fixture, and how it is to be compiled.
     *
     * @param mode where the types of its catalogs come from
     */
    public record Run(Fixture fixture, JavaTool tool, Mode mode) {
        @Override
        public String toString() {
            return fixture + " on " + tool + ", catalog " + mode;
        }
    }

    private Fixtures() {}

    /**
     * All fixtures of a folder of resources, on each compiler and with the types of the catalog from everywhere; with {@code
     * -Dfixtures.once=true} each of them once, on javac.
     */
    public static Stream<Run> in(String folder) {
        return Fixture.in(Path.of("src/test/resources", folder))
                .flatMap(fixture -> Stream.of(JavaTool.values())
                        .flatMap(tool -> Stream.of(Mode.values())
                                .filter(mode -> mode == Mode.COMPILED
                                        || !fixture.needsCompiledCatalog() && !fixture.needsEarlierCompilation())
                                .map(mode -> new Run(fixture, tool, mode))))
                .filter(run -> !Boolean.getBoolean("fixtures.once")
                        || run.tool() == JavaTool.JAVAC && run.mode() == Mode.COMPILED);
    }

    /** Lets the fixtures of a folder expect what compilers say now. */
    public static void update(String folder) {
        Map<Path, FixtureUpdate> updates = new LinkedHashMap<>();
        in(folder).forEach(run -> {
            FixtureUpdate update =
                    updates.computeIfAbsent(run.fixture().file(), file -> new FixtureUpdate(run.fixture()));
            update.add(run.tool(), compile(run, emptyDirectory(), project -> {}).messagesButNotes());
        });
        updates.values().forEach(FixtureUpdate::write);
    }

    private static Path emptyDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/fixtures")), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles a fixture in an empty directory.
     *
     * @param more adds to the project what is not in the fixture
     */
    public static Compilation compile(Run run, Path directory, Consumer<Project> more) {
        Project project = new Project(directory.resolve("project"));
        project.options(run.fixture().options());
        more.accept(project);
        for (String catalog : run.fixture().catalogs()) {
            if (run.mode() == Mode.GENERATED) {
                Catalogs.addTo(project, catalog);
            } else {
                project.classPath(Catalogs.compiled(catalog));
            }
        }
        if (run.fixture().needsEarlierCompilation()) {
            Project earlier = new Project(directory.resolve("earlier"));
            run.fixture().catalogs().forEach(catalog -> earlier.classPath(Catalogs.compiled(catalog)));
            addSources(run.fixture(), earlier, true);
            Compilation compilation = earlier.compile(JavaTool.JAVAC);
            if (!compilation.messages().isEmpty()) {
                throw new IllegalStateException(compilation.toString());
            }
            project.classPath(compilation.classes());
        }
        addSources(run.fixture(), project, false);
        return project.compile(run.tool());
    }

    private static void addSources(Fixture fixture, Project project, boolean compiledBefore) {
        fixture.sources().stream()
                .filter(source -> source.isCompiledBefore() == compiledBefore)
                .forEach((Source source) -> project.source(source.path(), source.text()));
    }
}

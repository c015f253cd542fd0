package dev.onevent.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogs of {@code resources/catalogs}: the types of {@code shop.yaml} are in the package {@code shop}. */
public final class Catalogs {

    private static final Path DIRECTORY = Path.of("src/test/resources/catalogs");
    private static final Map<String, Path> COMPILED = new ConcurrentHashMap<>();

    private Catalogs() {}

    /** The text of a catalog. */
    public static String yaml(String name) {
        try {
            return Files.readString(DIRECTORY.resolve(name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the types of a catalog be generated in a project. */
    public static void addTo(Project project, String name) {
        addTo(project, name, yaml(name));
    }

    /** Lets the types of a catalog be generated in a project. */
    public static void addTo(Project project, String name, String yaml) {
        project.resource(name + ".yaml", yaml)
                .source(
                        name + "/Catalog.java",
                        "package " + name + ";\n\n@dev.onevent.EventCatalog(\"" + name
                                + ".yaml\")\ninterface Catalog {}\n");
    }

    /** The classes of a catalog, compiled by javac. */
    public static Path compiled(String name) {
        return COMPILED.computeIfAbsent(name, Catalogs::compile);
    }

    private static Path compile(String name) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/catalogs")), name);
            Project project = new Project(directory);
            addTo(project, name);
            Compilation compilation = project.compile(JavaTool.JAVAC);
            if (!compilation.messages().isEmpty()) {
                throw new IllegalStateException(compilation.toString());
            }
            return compilation.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

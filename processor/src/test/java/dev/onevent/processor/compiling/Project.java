package dev.onevent.processor.compiling;

import dev.onevent.processor.EventProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Sources and catalogs in a directory, laid out and compiled as Maven does it. */
public final class Project {

    private final Path directory;
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> sourcePath = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-parameters"));
    private String release = "17";
    private final List<Processor> processors = new ArrayList<>();

    /** An empty project with the event processor. */
    public Project(Path directory) {
        this.directory = directory.toAbsolutePath();
        Stream.of("classes", "generated").forEach(name -> create(directory.resolve(name)));
        processors.add(new EventProcessor());
    }

    private static void create(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String text) {
        create(path.getParent());
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a source; its path is that of the class, as {@code shop/Timeline.java}. */
    public Project source(String path, String text) {
        Path file = directory.resolve("sources").resolve(path);
        write(file, text);
        sources.add(file);
        return this;
    }

    /** Adds a file beside the classes, where Maven copies resources before it compiles. */
    public Project resource(String path, String text) {
        write(classes().resolve(path), text);
        return this;
    }

    /** Lets sources see compiled classes. */
    public Project classPath(Path... entries) {
        classPath.addAll(List.of(entries));
        return this;
    }

    public Project sourcePath(Path entry) {
        sourcePath.add(entry);
        return this;
    }

    /** Lets modules see the libraries. */
    public Project modulePath() {
        String libraries = libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return options(List.of("--module-path", libraries));
    }

    /** Compiles for another Java than 17. */
    public Project release(int version) {
        release = "" + version;
        return this;
    }

    public Project options(List<String> more) {
        options.addAll(more);
        return this;
    }

    /** Adds a processor, which is asked before the event processor, or stands in for it. */
    public Project processor(Processor processor) {
        if (processor instanceof RecordingProcessor) {
            processors.clear();
        }
        processors.add(0, processor);
        return this;
    }

    public Project withoutProcessors() {
        processors.clear();
        options.add("-proc:none");
        return this;
    }

    Path classes() {
        return directory.resolve("classes");
    }

    Path generated() {
        return directory.resolve("generated");
    }

    List<Path> classPath() {
        return classPath;
    }

    /** The path of a source as it was given, or of a generated one as its package has it. */
    String pathOf(URI uri) {
        Path path = Path.of(uri);
        return Stream.of(directory.resolve("sources"), generated())
                .filter(path::startsWith)
                .findFirst()
                .map(root -> root.relativize(path).toString().replace(File.separatorChar, '/'))
                .orElse(path.toString());
    }

    /** Compiles all sources. */
    public Compilation compile(JavaTool tool) {
        JavaCompiler compiler = tool.compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated()));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.of(List.of(classes()), classPath, libraries())
                            .flatMap(List::stream)
                            .toList());
            if (!sourcePath.isEmpty()) {
                files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourcePath);
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out,
                    files,
                    diagnostics,
                    Stream.concat(Stream.of("--release", release), options.stream())
                            .toList(),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean success = task.call();
            List<Message> messages = diagnostics.getDiagnostics().stream()
                    .map(diagnostic -> Message.of(diagnostic, this, tool))
                    .sorted(Message.BY_PLACE)
                    .toList();
            return new Compilation(this, tool, success, messages, out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What users of the processor have on their class path, and what tests need besides. */
    static List<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of("/runtime", "/onevent-", "/jspecify-", "/jackson-annotations-", "/assertj-")
                        .anyMatch(part -> entry.replace(File.separatorChar, '/').contains(part)))
                .map(Path::of)
                .toList();
    }
}

package dev.onevent.processor.compiling;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** What came of a compilation. */
public final class Compilation {

    private final Project project;
    private final JavaTool tool;
    private final boolean success;
    private final List<Message> messages;
    private final String output;

    Compilation(Project project, JavaTool tool, boolean success, List<Message> messages, String output) {
        this.project = project;
        this.tool = tool;
        this.success = success;
        this.messages = messages;
        this.output = output;
    }

    public boolean isSuccess() {
        return success;
    }

    /** All that the compiler says, by file and line. */
    public List<Message> messages() {
        return messages;
    }

    /** All errors and warnings, by file and line. */
    public List<Message> messagesButNotes() {
        return messages.stream()
                .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
                .toList();
    }

    /** The texts of all errors, by file and line. */
    public List<String> errors() {
        return messages.stream().filter(Message::isError).map(Message::text).toList();
    }

    /** The generated sources by path. */
    public SortedMap<String, String> generated() {
        return texts(project.generated(), project.generated());
    }

    /** The reports of routers by path. */
    public SortedMap<String, String> reports() {
        return texts(classes().resolve("META-INF"), classes());
    }

    private static SortedMap<String, String> texts(Path directory, Path from) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(
                            from.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** Where the classes are. */
    public Path classes() {
        return project.classes();
    }

    /** Loads the classes, and those that they were compiled against. */
    public URLClassLoader load() {
        URL[] urls = Stream.concat(Stream.of(classes()), project.classPath().stream())
                .map(Compilation::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, Compilation.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return tool + " " + (success ? "compiles" : "fails") + " " + messages + " " + output;
    }
}

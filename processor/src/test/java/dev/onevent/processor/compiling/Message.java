package dev.onevent.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler says.
 *
 * @param kind how bad it is
 * @param file the path of the source, empty if it is about none
 * @param line the line, 0 if it is about none
 * @param name the name that it points to, empty if it is about none
 * @param text what it says, all lines of it
 */
public record Message(Diagnostic.Kind kind, String file, int line, String name, String text) {

    static final Comparator<Message> BY_PLACE =
            Comparator.comparing(Message::file).thenComparing(Message::line).thenComparing(Message::text);

    /** javac points to types where their declarations begin, save annotations and modifiers. */
    private static final Pattern NAME = Pattern.compile("(?:@?(?:class|interface|enum|record)\\s+)?(\\w+)");

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic, Project project, JavaTool tool) {
        JavaFileObject source = source(diagnostic);
        return new Message(
                diagnostic.getKind(),
                source == null ? "" : project.pathOf(source.toUri()),
                (int) Math.max(0, diagnostic.getLineNumber()),
                source == null ? "" : name(source, diagnostic.getPosition()),
                // javac moves all lines but the first to the right.
                diagnostic
                        .getMessage(Locale.ROOT)
                        .replace(tool == JavaTool.JAVAC ? "\n  " : "\n", "\n")
                        // In the words of the oldest javac.
                        .replace("annotation interface not applicable", "annotation type not applicable"));
    }

    private static String name(JavaFileObject source, long position) {
        if (position == Diagnostic.NOPOS) {
            return "";
        }
        try {
            Matcher name = NAME.matcher(Files.readString(Path.of(source.toUri())));
            return name.find((int) position) && name.start() == position ? name.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable JavaFileObject source(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            return diagnostic.getSource();
        } catch (NullPointerException e) {
            // So says Eclipse that there is none.
            return null;
        }
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + file + ":" + line + ": " + text;
    }
}

package dev.onevent.processor.compiling;

import java.util.Comparator;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler says.
 *
 * @param kind how bad it is
 * @param file the path of the source, empty if it is about none
 * @param line the line, 0 if it is about none
 * @param text what it says, all lines of it
 */
public record Message(Diagnostic.Kind kind, String file, int line, String text) {

    static final Comparator<Message> BY_PLACE =
            Comparator.comparing(Message::file).thenComparing(Message::line).thenComparing(Message::text);

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic, Project project, JavaTool tool) {
        JavaFileObject source = source(diagnostic);
        return new Message(
                diagnostic.getKind(),
                source == null ? "" : project.pathOf(source.toUri()),
                (int) Math.max(0, diagnostic.getLineNumber()),
                // javac moves all lines but the first to the right.
                diagnostic
                        .getMessage(Locale.ROOT)
                        .replace(tool == JavaTool.JAVAC ? "\n  " : "\n", "\n")
                        // In the words of the oldest javac.
                        .replace("annotation interface not applicable", "annotation type not applicable"));
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

package dev.onevent.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Another annotation processor of the same build: writes a source in each of its first rounds. */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {

    private record Source(String type, String text) {}

    private final List<Source> sources = new ArrayList<>();
    private String error = "";
    private int round;

    /** Writes this in the next round. */
    public GeneratingProcessor then(String type, String text) {
        sources.add(new Source(type, text));
        return this;
    }

    /** Reports this in the first round. */
    public GeneratingProcessor fail(String message) {
        error = message;
        return this;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (!error.isEmpty()) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, error);
            error = "";
        }
        if (round < sources.size()) {
            Source source = sources.get(round++);
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(source.type).openWriter()) {
                writer.write(source.text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}

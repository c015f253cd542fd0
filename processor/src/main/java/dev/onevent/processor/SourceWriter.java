package dev.onevent.processor;

import com.palantir.javapoet.JavaFile;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated types; a name that is taken is the user's mistake. */
final class SourceWriter {

    private final Filer filer;
    private final Problems problems;

    SourceWriter(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    void write(JavaFile file, Site site, TypeElement origin) {
        String name = file.typeSpec().name();
        if (origin.getSimpleName().contentEquals(name)) {
            problems.add(site, "a type " + name + " is generated beside this one; call this one something else");
            return;
        }
        try {
            file.writeTo(filer);
        } catch (FilerException taken) {
            problems.add(site, "a type " + name + " is to be generated, but there is one already");
        } catch (IOException e) {
            problems.add(site, "the generated type " + name + " cannot be written: " + e.getMessage());
        }
    }
}

package dev.onevent.processor;

import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.report.JsonReport;
import dev.onevent.processor.report.MarkdownReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes beside the classes where a router sends events. */
final class ReportWriter {

    private static final String FOLDER = "META-INF/onevent/";

    private final Filer filer;
    private final Elements elements;
    private final Problems problems;

    ReportWriter(ProcessingEnvironment environment, Problems problems) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.problems = problems;
    }

    /**
     * Writes the report in all its forms.
     *
     * @param origin the handler class
     */
    void write(RouterPlan plan, TypeElement origin) {
        String path = FOLDER + plan.handlerClass().binaryName();
        write(path + ".md", MarkdownReport.of(plan), origin);
        write(path + ".json", JsonReport.of(plan), origin);
    }

    private void write(String path, String text, TypeElement origin) {
        Site site = new Site.OnType(origin.getQualifiedName().toString());
        // A writer of the compiler's would write in the encoding of the sources.
        try (OutputStream out = create(path, origin).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (FilerException taken) {
            problems.add(
                    site,
                    "'" + path + "' is written for " + origin.getSimpleName()
                            + ", and another processor has written one; give that another name");
        } catch (IOException e) {
            problems.add(site, "'" + path + "' cannot be written: " + e.getMessage());
        }
    }

    private FileObject create(String path, TypeElement origin) throws IOException {
        try {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin);
        } catch (FilerException takenOrInSomeModule) {
            ModuleElement module = elements.getModuleOf(origin);
            if (module == null || module.isUnnamed()) {
                throw takenOrInSomeModule;
            }
            // Who compiles several modules at once has to be told which it is for.
            return filer.createResource(StandardLocation.CLASS_OUTPUT, module.getQualifiedName() + "/", path, origin);
        }
    }
}

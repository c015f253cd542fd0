package dev.onevent.processor;

import com.palantir.javapoet.JavaFile;
import dev.onevent.EventCatalog;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.catalog.CatalogReader;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.source.CatalogSource;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the catalogs of annotated types and generates what is in them. */
final class CatalogTypes {

    private final Elements elements;
    private final Filer filer;
    private final Problems problems;
    private final InternalErrors internalErrors;

    CatalogTypes(ProcessingEnvironment environment, Problems problems, InternalErrors internalErrors) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.problems = problems;
        this.internalErrors = internalErrors;
    }

    void generate(TypeElement annotated) {
        List<String> paths = List.of(annotated.getAnnotation(EventCatalog.class).value());
        Site site = new Site.OnType(annotated.getQualifiedName().toString());
        String what = "the event catalog " + paths + " of " + annotated;
        internalErrors.guard(what, site, () -> generate(annotated, paths, site));
    }

    private void generate(TypeElement annotated, List<String> paths, Site site) {
        List<CatalogFile> files = new CatalogFiles(filer, problems).find(paths, site);
        if (files.isEmpty()) {
            return;
        }
        Problems inFiles = new Problems();
        Catalog catalog = CatalogReader.read(files, inFiles);
        inFiles.all().forEach(problem -> problems.add(site, problem.site() + ": " + problem.message()));
        if (catalog != null) {
            SourceWriter writer = new SourceWriter(filer, problems);
            sources(catalog, annotated, inFiles.isEmpty()).forEach(file -> writer.write(file, annotated));
        }
    }

    private List<JavaFile> sources(Catalog catalog, TypeElement annotated, boolean isRight) {
        try {
            String packageName =
                    elements.getPackageOf(annotated).getQualifiedName().toString();
            return CatalogSource.of(catalog, packageName, annotated);
        } catch (RuntimeException e) {
            if (isRight) {
                throw e;
            }
            // Of a catalog with mistakes there may be no source; the mistakes are reported.
            return List.of();
        }
    }
}

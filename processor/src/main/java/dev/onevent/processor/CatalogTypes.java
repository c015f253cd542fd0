package dev.onevent.processor;

import com.palantir.javapoet.JavaFile;
import dev.onevent.EventCatalog;
import dev.onevent.Generated;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.catalog.CatalogReader;
import dev.onevent.processor.handler.AnnotationValues;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.source.CatalogSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the catalogs of annotated types and generates what is in them. */
final class CatalogTypes {

    private final Elements elements;
    private final Set<TypeElement> sources;
    private final Filer filer;
    private final Problems problems;
    private final InternalErrors internalErrors;

    /**
     * Catalogs.
     *
     * @param sources the top-level types that are compiled from source
     */
    CatalogTypes(
            ProcessingEnvironment environment,
            Set<TypeElement> sources,
            Problems problems,
            InternalErrors internalErrors) {
        this.elements = environment.getElementUtils();
        this.sources = sources;
        this.filer = environment.getFiler();
        this.problems = problems;
        this.internalErrors = internalErrors;
    }

    /** Generates the types of the catalogs of a round; two in a package would both have types such as UnknownEvent. */
    void generate(Set<TypeElement> catalogs) {
        Map<String, TypeElement> first = new HashMap<>();
        for (TypeElement annotated : catalogs) {
            TypeElement other = first.putIfAbsent(packageOf(annotated), annotated);
            if (other == null) {
                generate(annotated);
            } else {
                problems.add(
                        site(annotated),
                        "the package has the event catalog of " + other.getSimpleName()
                                + " already, and both have a type UnknownEvent; move this one to a package of its own,"
                                + " or name its file in the @EventCatalog of " + other.getSimpleName());
            }
        }
    }

    /**
     * The user's own types in a package: those of sources that no earlier build has generated. A class may be left of a source
     * that is gone.
     */
    private Set<String> ownTypes(String packageName) {
        return sources.stream()
                .filter(type -> type.getAnnotation(Generated.class) == null)
                .filter(type -> packageOf(type).equals(packageName))
                .map(type -> type.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static Site site(TypeElement type) {
        return new Site.OnType(type.getQualifiedName().toString());
    }

    private void generate(TypeElement annotated) {
        Site site = site(annotated);
        internalErrors.guard("the event catalog of " + annotated, site, () -> {
            AnnotationValues values = AnnotationValues.of(annotated, EventCatalog.class.getName());
            // What is missing or unresolved the compiler reports itself.
            if (values != null && values.hasTexts("value")) {
                generate(annotated, values.texts("value"), site);
            }
        });
    }

    private void generate(TypeElement annotated, List<String> paths, Site site) {
        List<CatalogFile> files = new CatalogFiles(filer, problems).find(paths, packageOf(annotated), site);
        if (files.isEmpty()) {
            return;
        }
        Problems inFiles = new Problems();
        Catalog catalog = CatalogReader.read(files, ownTypes(packageOf(annotated)), inFiles);
        inFiles.all().forEach(problem -> problems.add(site, problem.site() + ": " + problem.message()));
        if (catalog != null) {
            if (inFiles.isEmpty() && packageOf(annotated).isEmpty()) {
                CatalogSource.hiddenInUnnamedPackage(catalog)
                        .forEach(nested -> problems.add(
                                site,
                                "the type " + nested.substring(nested.lastIndexOf('.') + 1) + " of the catalog and "
                                        + nested
                                        + " have one name, and in the unnamed package nothing tells them apart;"
                                        + " declare " + annotated.getSimpleName()
                                        + " in a package, or rename one of the two"));
            }
            SourceWriter writer = new SourceWriter(filer, problems);
            sources(catalog, packageOf(annotated), inFiles.isEmpty()).forEach(file -> writer.write(file, annotated));
        }
    }

    private List<JavaFile> sources(Catalog catalog, String packageName, boolean isRight) {
        try {
            return CatalogSource.of(catalog, packageName);
        } catch (RuntimeException e) {
            if (isRight) {
                throw e;
            }
            // Of a catalog with mistakes there may be no source; the mistakes are reported.
            return List.of();
        }
    }
}

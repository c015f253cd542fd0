package dev.onevent.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.onevent.EventCatalog;
import dev.onevent.OnEvent;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.catalog.CatalogReader;
import dev.onevent.processor.handler.Compiler;
import dev.onevent.processor.handler.HandlerCheck;
import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.source.CatalogSource;
import dev.onevent.processor.source.RouterClass;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Generates the types of catalogs, checks handler classes and generates their routers.
 *
 * <p>Whatever is wrong, all is generated that can be, and what is wrong is printed in the last round: a type that is missing
 * would make the compiler report everyone who uses it.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.onevent.EventCatalog", "dev.onevent.OnEvent", "dev.onevent.OnEvent.Part"})
public final class EventProcessor extends AbstractProcessor {

    private final Problems problems = new Problems();
    private final Set<String> sources = new LinkedHashSet<>();

    /** Handler classes that are still to be checked, by name: elements are others in each round. */
    private final Set<String> waiting = new TreeSet<>();

    /** Handler classes that were checked without all of their event types. */
    private final Set<String> incomplete = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            process(round);
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            processingEnv
                    .getMessager()
                    .printMessage(Kind.ERROR, "internal error in the event processor, please report: " + trace);
        }
        return true;
    }

    private void process(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> sources.add(name(type)));
        Set<TypeElement> catalogs = ElementFilter.typesIn(round.getElementsAnnotatedWith(EventCatalog.class));
        waiting.addAll(handlerClasses(round));
        if (RuntimeCheck.isTooOld(processingEnv.getElementUtils())) {
            RuntimeCheck.refuse(catalogs, waiting, problems);
        } else {
            catalogs.forEach(this::generateTypes);
            if (catalogs.isEmpty()) {
                // Types generated in an earlier round are known now.
                checkHandlers(round.processingOver());
            }
        }
        if (round.processingOver()) {
            ProblemPrinter printer = new ProblemPrinter(processingEnv.getElementUtils(), processingEnv.getMessager());
            problems.all().forEach(printer::print);
        }
    }

    private static Set<String> handlerClasses(RoundEnvironment round) {
        Set<String> names = new TreeSet<>();
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(OnEvent.class, OnEvent.Part.class))) {
            // Whatever is annotated against the annotation's @Target the compiler reports, but after this.
            Element at = element;
            while (at != null && !(at instanceof TypeElement)) {
                at = at.getEnclosingElement();
            }
            if (at instanceof TypeElement type) {
                names.add(name(type));
            }
        }
        return names;
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    private void generateTypes(TypeElement annotated) {
        Site site = new Site.OnType(name(annotated));
        List<String> paths = List.of(annotated.getAnnotation(EventCatalog.class).value());
        List<CatalogFile> files = new CatalogFiles(processingEnv.getFiler(), problems).find(paths, site);
        if (files.isEmpty()) {
            return;
        }
        Problems inFiles = new Problems();
        Catalog catalog = CatalogReader.read(files, inFiles);
        inFiles.all().forEach(problem -> problems.add(site, problem.site() + ": " + problem.message()));
        if (catalog != null) {
            String packageName = processingEnv
                    .getElementUtils()
                    .getPackageOf(annotated)
                    .getQualifiedName()
                    .toString();
            sources(catalog, packageName, annotated, inFiles.isEmpty()).forEach(file -> write(file, annotated));
        }
    }

    private static List<JavaFile> sources(Catalog catalog, String packageName, TypeElement origin, boolean isRight) {
        try {
            return CatalogSource.of(catalog, packageName, origin);
        } catch (RuntimeException e) {
            if (isRight) {
                throw e;
            }
            // Of a catalog with mistakes there may be no source; the mistakes are reported.
            return List.of();
        }
    }

    private void checkHandlers(boolean lastRound) {
        Compiler compiler = new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
        HandlerCheck check = new HandlerCheck(compiler, problems);
        for (String name : List.copyOf(waiting)) {
            TypeElement type = compiler.elements().getTypeElement(name);
            if (type == null || !lastRound && check.mayResolveLater(type)) {
                continue;
            }
            waiting.remove(name);
            if (check.isUnresolved(type)) {
                incomplete.add(name);
            }
            RouterPlan plan = check.check(type);
            if (plan != null) {
                write(RouterClass.of(plan, type), type);
            }
        }
        if (lastRound) {
            incomplete.stream()
                    .filter(name -> !check.isUnresolved(compiler.elements().getTypeElement(name)))
                    .forEach(name -> problems.add(
                            new Site.OnType(name),
                            "the events of a catalog are handled here that another processor declares, which is too late;"
                                    + " write the @EventCatalog by hand"));
        }
    }

    private void write(JavaFile file, TypeElement origin) {
        new SourceWriter(processingEnv.getFiler(), problems).write(file, origin);
    }
}

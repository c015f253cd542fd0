package dev.onevent.processor;

import com.google.auto.service.AutoService;
import dev.onevent.EventCatalog;
import dev.onevent.processor.handler.Severities;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates the types of catalogs, checks handler classes and generates their routers.
 *
 * <p>Whatever is wrong, all is generated that can be, and what is wrong is printed in the last round: a type that is missing
 * would make the compiler report everyone who uses it.
 */
@AutoService(Processor.class)
// Those of generated types too, or javac -Xlint:processing would warn that no one claims them.
@SupportedAnnotationTypes("dev.onevent.*")
@SupportedOptions({Options.NEW, Options.DEPRECATED})
public final class EventProcessor extends AbstractProcessor {

    private final Problems problems = new Problems();
    private final InternalErrors internalErrors = new InternalErrors(problems);
    private final HandlerClasses handlerClasses = new HandlerClasses(problems, internalErrors);

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Takes all annotations of OnEvent for itself. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // they are made for this processor, and no other has a use for them
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        internalErrors.guard("a round of annotation processing", new Site.Nowhere(), () -> generate(round));
        if (round.processingOver()) {
            ProblemPrinter printer = new ProblemPrinter(processingEnv.getElementUtils(), processingEnv.getMessager());
            problems.all().forEach(printer::print);
        }
        return true;
    }

    private void generate(RoundEnvironment round) {
        Set<TypeElement> catalogs = ElementFilter.typesIn(round.getElementsAnnotatedWith(EventCatalog.class));
        handlerClasses.add(round);
        if (RuntimeCheck.isTooOld(processingEnv.getElementUtils())) {
            RuntimeCheck.refuse(catalogs, handlerClasses.waiting(), problems);
            return;
        }
        Set<TypeElement> sources = ElementFilter.typesIn(round.getRootElements());
        new CatalogTypes(processingEnv, sources, problems, internalErrors).generate(catalogs);
        if (catalogs.isEmpty()) {
            // Types generated in an earlier round are known now.
            Severities severities = Options.read(processingEnv.getOptions(), problems);
            handlerClasses.check(processingEnv, severities, round.processingOver());
        }
    }
}

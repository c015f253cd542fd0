package dev.onevent.processor;

import dev.onevent.OnEvent;
import dev.onevent.processor.handler.Compiler;
import dev.onevent.processor.handler.HandlerCheck;
import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.handler.Severities;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.source.RouterClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks handler classes and generates their routers, each in the first round that has all that the class names. */
final class HandlerClasses {

    private final Problems problems;
    private final InternalErrors internalErrors;

    /** The top-level types that are compiled from source. */
    private final Set<String> sources = new LinkedHashSet<>();

    /** Classes that are still to be checked, by name: elements are others in each round. */
    private final Set<String> waiting = new TreeSet<>();

    /** Classes that were checked without all of their event types. */
    private final Set<String> incomplete = new TreeSet<>();

    HandlerClasses(Problems problems, InternalErrors internalErrors) {
        this.problems = problems;
        this.internalErrors = internalErrors;
    }

    Set<String> waiting() {
        return waiting;
    }

    /** Adds those that are new in a round. */
    void add(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> sources.add(name(type)));
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(OnEvent.class, OnEvent.Part.class))) {
            // Whatever is annotated against the annotation's @Target the compiler reports, but after this.
            Element at = element;
            while (at != null && !(at instanceof TypeElement)) {
                at = at.getEnclosingElement();
            }
            if (at instanceof TypeElement type) {
                waiting.add(name(type));
            }
        }
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** Checks those that name nothing which may still be generated; in the last round all. */
    void check(ProcessingEnvironment environment, Severities severities, boolean isLastRound) {
        boolean written = check(environment, severities, isLastRound, Set.of());
        if (!written && !isLastRound) {
            List<TypeElement> types = waiting(environment.getElementUtils());
            Set<String> routers = HandlerCheck.routersOf(types);
            HandlerCheck knowing = new HandlerCheck(compiler(environment, routers), severities, problems);
            // If routers are all that they wait for, each other's or their own, they wait in vain.
            if (types.stream().noneMatch(knowing::mayResolveLater)) {
                check(environment, severities, false, routers);
            }
        }
    }

    private List<TypeElement> waiting(Elements elements) {
        return waiting.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Checks those that are ready.
     *
     * @param routers those that no one waits for
     * @return whether a router was written, so that there will be another round
     */
    private boolean check(
            ProcessingEnvironment environment, Severities severities, boolean isLastRound, Set<String> routers) {
        Compiler compiler = compiler(environment, routers);
        HandlerCheck check = new HandlerCheck(compiler, severities, problems);
        SourceWriter sourceWriter = new SourceWriter(environment.getFiler(), problems);
        ReportWriter reportWriter = new ReportWriter(environment, problems);
        List<RouterPlan> plans = new ArrayList<>();
        List<String> names = List.copyOf(waiting);
        waiting.clear();
        for (String name : names) {
            internalErrors.guard("the handler class " + name, new Site.OnType(name), () -> {
                TypeElement type = compiler.elements().getTypeElement(name);
                if (type == null || !isLastRound && check.mayResolveLater(type)) {
                    waiting.add(name);
                    return;
                }
                if (check.isUnresolved(type)) {
                    incomplete.add(name);
                }
                RouterPlan plan = check.check(type);
                if (plan != null) {
                    plans.add(plan);
                    sourceWriter.write(RouterClass.of(plan), type);
                    reportWriter.write(plan, type);
                }
            });
        }
        if (isLastRound) {
            internalErrors.guard("classes that inherit handlers", new Site.Nowhere(), check::checkHeirs);
            incomplete.stream()
                    .filter(name -> !check.isUnresolved(compiler.elements().getTypeElement(name)))
                    .forEach(name -> problems.add(
                            new Site.OnType(name),
                            "the events of a catalog are handled here that another processor declares, which is too late;"
                                    + " write the @EventCatalog by hand"));
        }
        return !plans.isEmpty();
    }

    private Compiler compiler(ProcessingEnvironment environment, Set<String> routers) {
        return new Compiler(environment.getElementUtils(), environment.getTypeUtils(), sources, routers);
    }
}

package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Severity;
import dev.onevent.processor.problem.Site;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A class that is being checked.
 *
 * @param type the class; what is wrong in a jar is reported there
 * @param trees the hierarchies of events
 * @param severities how much is made of what is no mistake
 */
record Checked(TypeElement type, Compiler compiler, EventTrees trees, Severities severities, Problems problems) {

    private static final String SUPPRESSED = "onevent";

    Site.OnType site() {
        return new Site.OnType(type.getQualifiedName().toString());
    }

    /** Where a mistake in a method is reported: at the method, or at the class if the method is not in the sources. */
    Site site(ExecutableElement method) {
        TypeElement declaring = Compiler.declaring(method);
        return compiler.isSource(declaring)
                ? new Site.OnMethod(
                        declaring.getQualifiedName().toString(), Signature.of(method), Signature.inFull(method))
                : site();
    }

    /** Reports what is wrong with the class. */
    void report(String message) {
        problems.add(site(), message);
    }

    /**
     * Reports what is wrong with a method.
     *
     * @param predicate what the method is or does, and what would be right
     */
    void report(ExecutableElement method, String predicate) {
        report(Severity.ERROR, method, predicate);
    }

    /** Reports what may be wrong with a method. */
    void report(Severity severity, ExecutableElement method, String predicate) {
        Site site = site(method);
        problems.add(severity, site, Signature.asSeenFrom(site, method) + " " + predicate);
    }

    /** Whether a method, the class that is checked, or what is around either has {@code @SuppressWarnings("onevent")}. */
    boolean isSuppressed(ExecutableElement method) {
        return hasSuppression(method) || hasSuppression(type);
    }

    private static boolean hasSuppression(Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            AnnotationValues values = AnnotationValues.of(at, SuppressWarnings.class.getName());
            if (values != null && values.texts("value").contains(SUPPRESSED)) {
                return true;
            }
        }
        return false;
    }

    String packageName() {
        return compiler.packageOf(type);
    }
}

package dev.onevent.processor.handler;

import dev.onevent.OnEvent;
import dev.onevent.processor.version.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads a class that routes events, and checks classes that leave that to others. */
final class HandlerClassReader {

    private static final String PART = OnEvent.Part.class.getCanonicalName();

    private final Checked checked;
    private final TypeElement type;
    private boolean complete = true;

    HandlerClassReader(Checked checked) {
        this.checked = checked;
        this.type = checked.type();
    }

    static boolean isPart(TypeElement type) {
        return AnnotationValues.of(type, PART) != null;
    }

    static boolean isRouted(TypeElement type) {
        return AnnotationValues.of(type, HandlerReader.ON_EVENT) != null;
    }

    /** The class, null if no router can be made for it. */
    @Nullable
    HandlerClass read(AnnotationValues values) {
        Optional<String> why = whyNotNameable(type);
        if (why.isPresent()) {
            checked.report(type.getSimpleName() + " " + why.get());
            return null;
        }
        if (values.has("value")) {
            checked.report(type.getSimpleName()
                    + " lists events, which belongs on a method; for events to drop write @OnEvent(ignore = …)");
            complete = false;
        } else if (values.has("named")) {
            checked.report(type.getSimpleName() + " gives 'named', which belongs on a method");
            complete = false;
        }
        HandlerReader handlers = new HandlerReader(checked);
        handlers.read(type);
        List<TypeElement> parts = parts(values.classes("with"), handlers);
        List<EventNode> ignores = ignores(values.classes("ignore"));
        Version since = since(values);
        return new HandlerClass(
                checked,
                parts,
                handlers.handlers(),
                ignores,
                since,
                complete && handlers.isComplete() && !values.isUnresolved());
    }

    private @Nullable Version since(AnnotationValues values) {
        if (!values.has("since") || values.isUnresolved("since")) {
            return null;
        }
        String text = values.texts("since").get(0);
        Version since = Version.of(text);
        if (since == null) {
            checked.report(type.getSimpleName() + " gives 'since' as \"" + text + "\", which is no version; write "
                    + Version.FORM);
            complete = false;
        }
        return since;
    }

    /** Checks a part by itself, whoever routes its handlers. */
    void checkPart() {
        Optional<String> why = whyNotNameable(type);
        if (why.isPresent()) {
            checked.report(type.getSimpleName() + " " + why.get());
        } else if (!HandlerReader.hasHandlers(type)) {
            checked.report(type.getSimpleName() + " is a part and has no handlers; mark a method @OnEvent");
        } else {
            new HandlerReader(checked).read(type);
        }
    }

    /** Checks a class of which only methods are marked. */
    void checkUnmarked() {
        if (isLeftToOthers(type)) {
            Compiler.methods(type).stream()
                    .filter(method -> Compiler.declaring(method).getKind().isInterface()
                            && method.getModifiers().contains(Modifier.STATIC)
                            && HandlerReader.isHandler(method))
                    .forEach(method -> checked.report(
                            method, "is static in an interface, so no class inherits it; make it a default method"));
        } else if (ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(HandlerReader::isHandler)) {
            checked.report(noOneCalls(type, "has"));
        }
    }

    /**
     * What is said of a class that leaves its handlers to nobody.
     *
     * @param has how it comes to them
     */
    static String noOneCalls(TypeElement type, String has) {
        boolean mayHaveHeirs =
                type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.FINAL);
        return type.getSimpleName() + " " + has
                + " handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the"
                + " @OnEvent(with = …) of another class names it"
                + (mayHaveHeirs ? ", or make it abstract if its subclasses are to be marked" : "");
    }

    /** Whether a class may go without a mark: its methods count in the classes that inherit them. */
    static boolean isLeftToOthers(TypeElement type) {
        return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Why a router, in whichever package, could not name a class; empty if it can. */
    private static Optional<String> whyNotNameable(TypeElement type) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return Optional.of("is an annotation type and handles nothing; mark a class");
        }
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of((at.equals(type) ? "is private" : "is in the private " + at.getSimpleName())
                        + ", and a router could not name it; make "
                        + (at.equals(type) ? "it" : at.getSimpleName()) + " package-private");
            }
        }
        return Compiler.isGeneric(type)
                ? Optional.of("has type parameters, and a router could not choose what they stand for;"
                        + " mark a subclass that does")
                : Optional.empty();
    }

    private List<TypeElement> parts(List<TypeMirror> listed, HandlerReader handlers) {
        List<TypeElement> parts = new ArrayList<>();
        Set<TypeElement> seen = new HashSet<>();
        for (TypeMirror mirror : listed) {
            String literal = "with = " + Signature.simpleName(mirror) + ".class";
            if (!(mirror instanceof DeclaredType declared)) {
                checked.report(literal + " is no class that could have handlers");
                complete = false;
                continue;
            }
            TypeElement part = (TypeElement) declared.asElement();
            if (part.equals(type)) {
                checked.report(literal + " is this class, whose handlers count anyway; leave it out");
            } else if (!seen.add(part)) {
                checked.report(literal + " is listed twice");
            } else {
                whyNoPart(part).ifPresent(why -> checked.report(literal + " " + why));
                handlers.read(part);
                if (isUsable(part)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private boolean isUsable(TypeElement part) {
        return whyNotNameable(part).isEmpty() && hidden(part) == null;
    }

    /** What keeps a router from naming a part, null if nothing does. */
    private @Nullable TypeElement hidden(TypeElement part) {
        return checked.compiler().invisible(part.asType(), checked.packageName());
    }

    /** What is wrong with a part that its own check does not report. */
    private Optional<String> whyNoPart(TypeElement part) {
        if (whyNotNameable(part).isPresent()) {
            return isPart(part) ? Optional.empty() : whyNotNameable(part);
        }
        TypeElement hidden = hidden(part);
        if (hidden != null) {
            boolean isPartItself = hidden.equals(part);
            return Optional.of((isPartItself ? "" : "is in " + hidden.getSimpleName() + ", which ")
                    + "cannot be seen from package " + checked.packageName() + "; make "
                    + (isPartItself ? "it" : hidden.getSimpleName()) + " public");
        }
        boolean isReported = checked.compiler().isSource(part)
                && !isRouted(part)
                && !isLeftToOthers(part)
                && HandlerReader.hasHandlers(part);
        if (!checked.compiler().isSource(part) && !HandlerReader.hasHandlers(part)) {
            return Optional.of("has no handlers; leave it out");
        }
        return isPart(part) || isReported
                ? Optional.empty()
                : Optional.of("is not marked; mark " + part.getSimpleName() + " @OnEvent.Part");
    }

    private List<EventNode> ignores(List<TypeMirror> listed) {
        List<EventNode> ignores = new ArrayList<>();
        for (TypeMirror mirror : listed) {
            EventNode node = checked.trees().find(mirror);
            String literal = "ignore = " + Signature.simpleName(mirror) + ".class";
            if (node == null) {
                checked.report(literal + " is no event type; leave it out");
                complete = false;
            } else if (ignores.contains(node)) {
                checked.report(literal + " is listed twice");
            } else {
                ignores.add(node);
            }
        }
        return ignores;
    }
}

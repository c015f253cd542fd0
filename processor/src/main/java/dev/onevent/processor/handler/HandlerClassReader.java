package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a class that routes events. */
final class HandlerClassReader {

    static final String PART = "dev.onevent.OnEvent.Part";

    private final Compiler compiler;
    private final EventTrees trees;
    private final Problems problems;

    HandlerClassReader(Compiler compiler, EventTrees trees, Problems problems) {
        this.compiler = compiler;
        this.trees = trees;
        this.problems = problems;
    }

    /** The class, null if no router can be made for it. */
    @Nullable
    HandlerClass read(TypeElement type) {
        Site.OnType site = site(type);
        AnnotationValues values = AnnotationValues.of(type, HandlerReader.ON_EVENT);
        String why = whyNoRouter(type, type);
        if (values == null || why != null) {
            problems.add(site, type.getSimpleName() + " " + why);
            return null;
        }
        for (String member : List.of("value", "named")) {
            if (values.has(member)) {
                problems.add(site, "'" + member + "' belongs on a method, not on the class");
            }
        }
        HandlerReader handlers = new HandlerReader(compiler, trees, problems, type);
        handlers.read(type);
        List<JavaType.Declared> parts = parts(type, values.classes("with"), handlers);
        List<EventNode> ignores = ignores(site, values.classes("ignore"));
        boolean complete = handlers.isComplete()
                && !values.isUnresolved()
                && parts.size() == values.classes("with").size()
                && ignores.size() == values.classes("ignore").size();
        return new HandlerClass(
                site, JavaType.raw(type), Compiler.isPublic(type), parts, handlers.handlers(), ignores, complete);
    }

    /** Checks a part by itself, whoever routes its handlers. */
    void checkPart(TypeElement type) {
        String why = whyNoRouter(type, type);
        if (why != null) {
            problems.add(site(type), type.getSimpleName() + " " + why);
        } else if (!HandlerReader.hasHandlers(type, compiler)) {
            problems.add(site(type), type.getSimpleName() + " is a part without handlers; give a method @OnEvent");
        } else {
            new HandlerReader(compiler, trees, problems, type).read(type);
        }
    }

    /** Checks a class of which only methods are marked. */
    void checkUnmarked(TypeElement type) {
        problems.add(
                site(type),
                type.getSimpleName() + " has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the"
                        + " @OnEvent(with = …) of another class names it");
    }

    /** Whether a class may go without a mark: its methods count in the classes that inherit them. */
    static boolean mayBeUnmarked(TypeElement type) {
        return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT) || isMarked(type);
    }

    private static boolean isMarked(TypeElement type) {
        return AnnotationValues.of(type, PART) != null || AnnotationValues.of(type, HandlerReader.ON_EVENT) != null;
    }

    private static Site.OnType site(TypeElement type) {
        return new Site.OnType(type.getQualifiedName().toString());
    }

    /** Why a router beside one class cannot call handlers of another, or of itself; null if it can. */
    private @Nullable String whyNoRouter(TypeElement type, TypeElement beside) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return "is an annotation and has no handlers";
        }
        String packageName = compiler.packageOf(beside);
        if (!compiler.isVisible(type, packageName)) {
            return type == beside
                    ? "is private, or within a private class; a router could not name it"
                    : "cannot be seen from package " + packageName + "; make it public";
        }
        return Compiler.isGeneric(type) ? "has type parameters; a router cannot choose what they stand for" : null;
    }

    private List<JavaType.Declared> parts(TypeElement type, List<TypeMirror> listed, HandlerReader handlers) {
        List<JavaType.Declared> parts = new ArrayList<>();
        for (TypeMirror mirror : listed) {
            String why = whyNoPart(mirror, type, parts);
            if (why != null) {
                problems.add(site(type), "with = " + Signature.simpleName(mirror) + ".class: " + why);
                continue;
            }
            TypeElement part = (TypeElement) ((DeclaredType) mirror).asElement();
            handlers.read(part);
            parts.add(JavaType.raw(part));
        }
        return parts;
    }

    private @Nullable String whyNoPart(TypeMirror mirror, TypeElement type, List<JavaType.Declared> before) {
        String name = Signature.simpleName(mirror);
        if (mirror.getKind() != TypeKind.DECLARED) {
            return name + " is no class";
        }
        TypeElement part = (TypeElement) ((DeclaredType) mirror).asElement();
        if (part.equals(type)) {
            return "its own handlers count anyway";
        }
        if (before.contains(JavaType.raw(part))) {
            return name + " is listed twice";
        }
        if (AnnotationValues.of(part, PART) == null) {
            return name + " is not marked @OnEvent.Part";
        }
        String why = whyNoRouter(part, type);
        return why == null ? null : name + " " + why;
    }

    private List<EventNode> ignores(Site.OnType site, List<TypeMirror> listed) {
        List<EventNode> ignores = new ArrayList<>();
        for (TypeMirror type : listed) {
            EventNode node = trees.find(type);
            String literal = "ignore = " + Signature.simpleName(type) + ".class";
            if (node == null) {
                problems.add(site, literal + ": " + Signature.simpleName(type) + " is no event type");
            } else if (ignores.contains(node)) {
                problems.add(site, literal + " is listed twice");
            } else {
                ignores.add(node);
            }
        }
        return ignores;
    }
}

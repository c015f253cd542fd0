package dev.onevent.processor.handler;

import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The handlers that a class lacks, ready to paste. */
final class MethodToPaste {

    private static final String EVENT = "Event";

    private final TypeElement type;
    private final List<ExecutableElement> methods;
    private final NamesToPaste names;
    private final @Nullable JavaType result;

    /**
     * Those of a class.
     *
     * @param type the class
     * @param result what its handlers return, null for nothing
     * @param root the root of its events
     */
    MethodToPaste(TypeElement type, @Nullable JavaType result, EventNode root, Elements elements) {
        this.type = type;
        this.methods = Compiler.methods(type);
        this.names = new NamesToPaste(type, root, elements);
        this.result = result;
    }

    TypeElement type() {
        return type;
    }

    /** The method that handles a type. */
    String of(EventNode node) {
        String modifier = type.getKind().isInterface() ? "default " : "";
        String returned = result == null ? "void" : names.of(result);
        String body = result == null ? "{}" : "{ return null; }";
        return "@OnEvent " + modifier + returned + " " + name(node) + "(" + names.of(node) + " event) " + body;
    }

    /** The imports that the methods need. */
    List<String> imports() {
        return names.imports();
    }

    /** A name for a handler: that of the type, less what all events are called; another if the class has that method. */
    private String name(EventNode node) {
        String event = node.type().simpleNames().get(node.type().simpleNames().size() - 1);
        String word = event.endsWith(EVENT) && event.length() > EVENT.length()
                ? event.substring(0, event.length() - EVENT.length())
                : event;
        String name = Character.toLowerCase(word.charAt(0)) + word.substring(1);
        while (SourceVersion.isKeyword(name) || isTaken(name, node)) {
            name = "on" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        return name;
    }

    private boolean isTaken(String name, EventNode node) {
        return methods.stream().anyMatch(method -> method.getSimpleName().contentEquals(name) && takes(method, node));
    }

    private static boolean takes(ExecutableElement method, EventNode node) {
        return method.getParameters().size() == 1
                && method.getParameters().get(0).asType() instanceof DeclaredType declared
                && JavaType.raw((TypeElement) declared.asElement()).equals(node.type());
    }
}

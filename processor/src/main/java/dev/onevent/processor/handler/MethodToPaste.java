package dev.onevent.processor.handler;

import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The handlers that a class lacks, ready to paste.
 *
 * @param type the class
 * @param result what its handlers return, null for nothing
 */
record MethodToPaste(TypeElement type, @Nullable JavaType result) {

    private static final String EVENT = "Event";

    /** The method that handles a type. */
    String of(EventNode node) {
        String modifier = type.getKind().isInterface() ? "default " : "";
        String returned = result == null ? "void" : result.toString();
        String body = result == null ? "{}" : "{ return null; }";
        return "@OnEvent " + modifier + returned + " " + name(node) + "(" + node + " event) " + body;
    }

    /** A name for a handler: that of the type, less what all events are called. */
    private static String name(EventNode node) {
        String type = node.type().simpleNames().get(node.type().simpleNames().size() - 1);
        String word = type.endsWith(EVENT) && type.length() > EVENT.length()
                ? type.substring(0, type.length() - EVENT.length())
                : type;
        String name = Character.toLowerCase(word.charAt(0)) + word.substring(1);
        return SourceVersion.isKeyword(name) ? "on" + word : name;
    }
}

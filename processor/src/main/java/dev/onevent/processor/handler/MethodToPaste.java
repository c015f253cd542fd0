package dev.onevent.processor.handler;

import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The handlers that a class lacks, ready to paste.
 *
 * @param type the class
 * @param result what its handlers return, null for nothing
 */
record MethodToPaste(TypeElement type, @Nullable JavaType result, Elements elements) {

    private static final String EVENT = "Event";

    /** The method that handles a type. */
    String of(EventNode node) {
        String modifier = type.getKind().isInterface() ? "default " : "";
        String returned = result == null ? "void" : result.toString();
        String body = result == null ? "{}" : "{ return null; }";
        return "@OnEvent " + modifier + returned + " " + name(node) + "(" + typeName(node) + " event) " + body;
    }

    /** The import that lets methods name the types of a hierarchy; null if they are in the class's own package. */
    @Nullable
    String importOf(EventNode root) {
        String events = root.type().packageName();
        return events.isEmpty() || events.equals(packageName()) ? null : "import " + events + ".*;";
    }

    /** The full name where another type has the simple one. */
    private String typeName(EventNode node) {
        return isHidden(node) ? node.type().binaryName() : node.toString();
    }

    private boolean isHidden(EventNode node) {
        for (Element at = type; at instanceof TypeElement around; at = at.getEnclosingElement()) {
            if (ElementFilter.typesIn(elements.getAllMembers(around)).stream()
                    .anyMatch(member -> member.getSimpleName().contentEquals(node.toString()))) {
                return true;
            }
        }
        String prefix = packageName().isEmpty() ? "" : packageName() + ".";
        return importOf(node) != null && elements.getTypeElement(prefix + node) != null;
    }

    private String packageName() {
        return JavaType.raw(type).packageName();
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

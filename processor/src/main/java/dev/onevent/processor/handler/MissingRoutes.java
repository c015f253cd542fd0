package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The message about events that have no route: each with the method to paste. */
final class MissingRoutes {

    private static final int GAP = 3;

    /** A line of the list. */
    private record Line(String name, String method, String doc) {}

    private final TypeElement type;
    private final Set<EventNode> missing;
    private final @Nullable JavaType result;
    private final List<Line> lines = new ArrayList<>();
    private int count;

    private MissingRoutes(TypeElement type, List<EventNode> missing, @Nullable JavaType result) {
        this.type = type;
        this.missing = new HashSet<>(missing);
        this.result = result;
    }

    /**
     * The message.
     *
     * @param type the class that leaves the events
     * @param missing the records without a route
     * @param result what handlers of the class return, null for nothing
     */
    static String message(TypeElement type, EventNode root, List<EventNode> missing, @Nullable JavaType result) {
        MissingRoutes routes = new MissingRoutes(type, missing, result);
        root.children().forEach(routes::add);
        return routes.message();
    }

    private void add(EventNode node) {
        List<EventNode> leaves = node.leaves().toList();
        if (leaves.size() > 1 && missing.containsAll(leaves) || node.isSplit() && missing.containsAll(leaves)) {
            int events = (int) types(node);
            if (events == 1 && !node.isSplit()) {
                node.children().forEach(this::add);
                return;
            }
            count += events;
            String name = node.isSplit() ? node.name() : groupName(node) + " (" + events + ")";
            lines.add(new Line(name, method(node), node.doc()));
        } else if (node.isLeaf() && missing.contains(node)) {
            count++;
            lines.add(new Line(name(node), method(node), node.doc()));
        } else {
            node.children().forEach(this::add);
        }
    }

    /** How many types a group has; subtypes are one. */
    private static long types(EventNode node) {
        return node.leaves().map(EventNode::name).distinct().count();
    }

    private static String groupName(EventNode group) {
        boolean prefix = group.leaves()
                .allMatch(
                        leaf -> leaf.name().equals(group.name()) || leaf.name().startsWith(group.name() + ":"));
        return prefix ? group.name() + ":*" : group.name();
    }

    private static String name(EventNode leaf) {
        if (!leaf.isSubtype()) {
            return leaf.name();
        }
        return leaf.name() + " " + (leaf.subtype().isEmpty() ? "(other)" : leaf.subtype());
    }

    private String method(EventNode node) {
        String modifier = type.getKind().isInterface() ? "default " : "";
        String returned = result == null ? "void" : result.toString();
        String body = result == null ? "{}" : "{ return null; }";
        return "@OnEvent " + modifier + returned + " " + methodName(node) + "(" + node + " event) " + body;
    }

    /** A name for a handler: that of the type, less what all events are called. */
    private static String methodName(EventNode node) {
        String type = node.type().simpleNames().get(node.type().simpleNames().size() - 1);
        String word = type.endsWith("Event") && type.length() > "Event".length()
                ? type.substring(0, type.length() - "Event".length())
                : type;
        String name = Character.toLowerCase(word.charAt(0)) + word.substring(1);
        return SourceVersion.isKeyword(name) ? "on" + word : name;
    }

    private String message() {
        int names = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0) + GAP;
        int methods =
                lines.stream().mapToInt(line -> line.method().length()).max().orElse(0) + GAP;
        String list = lines.stream()
                .map(line ->
                        ("    " + pad(line.name(), names) + pad(line.method(), methods) + line.doc()).stripTrailing())
                .collect(Collectors.joining("\n"));
        String what = count == 1
                ? " leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):\n"
                : " leaves " + count + " events without a route; add handlers, or list them in @OnEvent(ignore = …):\n";
        return type.getSimpleName() + what + list;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

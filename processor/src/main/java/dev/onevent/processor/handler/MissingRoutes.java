package dev.onevent.processor.handler;

import dev.onevent.processor.version.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The message about events that have no route: each with the method to paste. */
final class MissingRoutes {

    private static final int GAP = 3;

    /** A line of the list. */
    private record Line(String name, String method, String doc) {}

    private final Set<EventNode> missing;
    private final MethodToPaste paste;
    private final List<Line> lines = new ArrayList<>();
    private int count;

    private MissingRoutes(List<EventNode> missing, EventNode root, MethodToPaste paste) {
        this.missing = new HashSet<>(missing);
        this.paste = paste;
        root.children().forEach(this::add);
    }

    /**
     * What is said of events that are missing.
     *
     * @param missing the records without a route
     * @param paste the methods of the class that leaves them
     */
    static String message(List<EventNode> missing, EventNode root, MethodToPaste paste) {
        MissingRoutes routes = new MissingRoutes(missing, root, paste);
        return routes.message(" without a route");
    }

    /**
     * What is said of events that may be missing, for they are newer than the class has seen.
     *
     * @param since the version of the catalog that it has seen
     */
    static String messageOfNew(List<EventNode> missing, EventNode root, MethodToPaste paste, Version since) {
        MissingRoutes routes = new MissingRoutes(missing, root, paste);
        String subject = routes.count == 1 ? "it goes" : "they go";
        return routes.message(" newer than " + since + " without a route, so " + subject + " where unknown events go");
    }

    private void add(EventNode node) {
        List<EventNode> leaves = node.leaves().toList();
        if (leaves.size() > 1 && missing.containsAll(leaves)) {
            int events = (int) types(node);
            if (events == 1 && !node.isSplit()) {
                node.children().forEach(this::add);
                return;
            }
            count += events;
            String name = node.isSplit() ? node.name() : groupName(node) + " (" + events + ")";
            lines.add(new Line(name, paste.of(node), node.doc()));
        } else if (node.isLeaf() && missing.contains(node)) {
            count++;
            lines.add(new Line(name(node), paste.of(node), node.doc()));
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

    /**
     * The message.
     *
     * @param why what is said of the events, after how many there are
     */
    private String message(String why) {
        int names = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0) + GAP;
        int methods =
                lines.stream().mapToInt(line -> line.method().length()).max().orElse(0) + GAP;
        String list = lines.stream()
                .map(line ->
                        ("    " + pad(line.name(), names) + pad(line.method(), methods) + line.doc()).stripTrailing())
                .collect(Collectors.joining("\n"));
        String cure = count == 1
                ? "; add a handler, or list it in @OnEvent(ignore = …):\n"
                : "; add handlers, or list them in @OnEvent(ignore = …):\n";
        String events = count == 1 ? "1 event" : count + " events";
        String imports = paste.imports().stream().map(line -> "\n    " + line).collect(Collectors.joining());
        return paste.type().getSimpleName() + " leaves " + events + why + cure + list + imports;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

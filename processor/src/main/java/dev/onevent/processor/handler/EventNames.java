package dev.onevent.processor.handler;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of pattern events that a handler is for. */
final class EventNames {

    private static final String ANY = "*";

    private final EventNode event;
    private final List<String> names;

    EventNames(EventNode event, List<String> names) {
        this.event = event;
        this.names = names;
    }

    /**
     * Reports names that are wrong, each once.
     *
     * @param error takes what is wrong
     * @param warning takes what may be
     */
    void check(Consumer<String> error, Consumer<String> warning) {
        if (!names.isEmpty() && !event.isPattern()) {
            error.accept("gives 'named', and " + event + " is no pattern event; "
                    + patterns()
                            .findFirst()
                            .map(pattern -> "take " + pattern + ", or leave 'named' out")
                            .orElse("leave it out"));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Optional<String> why = whyNot(name);
            if (!seen.add(name)) {
                why = why.isPresent() ? Optional.empty() : Optional.of(" twice");
            } else if (why.isEmpty() && name.startsWith(typePrefix())) {
                warning.accept("has the name '" + name + "', which is that of '" + typePrefix() + name + "'; leave '"
                        + typePrefix() + "' out, or say that it is meant by @SuppressWarnings(\"onevent\")");
            }
            why.ifPresent(reason -> error.accept("has the name '" + name + "'" + reason));
        }
    }

    private Stream<EventNode> patterns() {
        return event.leaves().filter(EventNode::isPattern);
    }

    private String typePrefix() {
        return prefix(event.name());
    }

    /** Whether the handler is for every name, which it should not have said. */
    boolean isAny() {
        return names.contains(ANY);
    }

    /** Whether events have a name, or one that begins so. */
    boolean isPossible(String name) {
        return whyNot(name).isEmpty();
    }

    private Optional<String> whyNot(String name) {
        String prefix = prefix(name);
        if (name.equals(ANY)) {
            return Optional.of(", which is every name; leave 'named' out");
        }
        if (prefix.contains(ANY)) {
            return Optional.of(" with a star inside; a star can only be last");
        }
        Matcher matcher = Pattern.compile(event.pattern()).matcher(prefix);
        if (matcher.matches() || isPrefix(name) && matcher.hitEnd()) {
            return Optional.empty();
        }
        return Optional.of(
                prefix.startsWith(typePrefix())
                        ? " with the prefix of the type; leave '" + typePrefix() + "' out"
                        : ", which no event has; names match '" + event.pattern() + "'");
    }

    /** The other event whose type a name makes, if there is one: listed in full, or a pattern with a longer prefix. */
    Optional<EventNode> owner(String name) {
        if (isPrefix(name)) {
            return Optional.empty();
        }
        String type = typePrefix() + name;
        return event.root()
                .all()
                .filter(node ->
                        node.isPattern() ? isCloser(node, type) : node.name().equals(type))
                .findFirst();
    }

    private boolean isCloser(EventNode other, String type) {
        String prefix = prefix(other.name());
        return prefix.length() > typePrefix().length()
                && type.startsWith(prefix)
                && type.substring(prefix.length()).matches(other.pattern());
    }

    static boolean isPrefix(String name) {
        return name.endsWith(ANY);
    }

    /** A name without its star. */
    static String prefix(String name) {
        return isPrefix(name) ? name.substring(0, name.length() - 1) : name;
    }
}

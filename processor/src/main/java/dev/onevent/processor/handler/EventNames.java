package dev.onevent.processor.handler;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of pattern events that a handler is for. */
final class EventNames {

    private static final String ANY = "*";

    private final EventNode event;
    private final List<String> names;

    EventNames(EventNode event, List<String> names) {
        this.event = event;
        this.names = names;
    }

    /** Reports names that are wrong. */
    void check(Consumer<String> report) {
        if (!names.isEmpty() && !event.isPattern()) {
            report.accept("gives 'named', and " + event + " is no pattern event; leave it out");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Optional<String> why = seen.add(name) ? whyNot(name) : Optional.of(" twice");
            why.ifPresent(reason -> report.accept("has the name '" + name + "'" + reason));
        }
    }

    private Optional<String> whyNot(String name) {
        String prefix = prefix(name);
        String typePrefix = prefix(event.name());
        if (name.equals(ANY)) {
            return Optional.of(", which is every name; leave 'named' out");
        }
        if (prefix.contains(ANY)) {
            return Optional.of(" with a star inside; a star can only be last");
        }
        if (prefix.startsWith(typePrefix)) {
            return Optional.of(" with the prefix of the type; leave '" + typePrefix + "' out");
        }
        Matcher matcher = Pattern.compile(event.pattern()).matcher(prefix);
        if (!matcher.matches() && !(isPrefix(name) && matcher.hitEnd())) {
            return Optional.of(", which no event has; names match '" + event.pattern() + "'");
        }
        return Optional.empty();
    }

    /** The other event whose type a name makes, if there is one: listed in full, or a pattern with a longer prefix. */
    Optional<EventNode> owner(String name) {
        if (isPrefix(name) || whyNot(name).isPresent()) {
            return Optional.empty();
        }
        String type = prefix(event.name()) + name;
        return event.root()
                .all()
                .filter(node ->
                        node.isPattern() ? isCloser(node, type) : node.name().equals(type))
                .findFirst();
    }

    private boolean isCloser(EventNode other, String type) {
        String prefix = prefix(other.name());
        return prefix.length() > prefix(event.name()).length()
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

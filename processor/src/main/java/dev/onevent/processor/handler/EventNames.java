package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of pattern events that a handler is for. */
final class EventNames {

    private static final String ANY = "*";

    private final EventNode event;
    private final List<String> names;

    EventNames(EventNode event, List<String> names) {
        this.event = event;
        this.names = names;
    }

    /** The names that are right. */
    List<String> check(Consumer<String> report) {
        List<String> right = new ArrayList<>();
        for (String name : names) {
            String why = right.contains(name) ? "has the name '" + name + "' twice" : whyNot(name);
            if (why == null) {
                right.add(name);
            } else {
                report.accept(why);
            }
        }
        return right;
    }

    private @Nullable String whyNot(String name) {
        if (!event.isPattern()) {
            return "has names, and " + event + " is no pattern event";
        }
        String prefix = prefix(name);
        if (name.isEmpty() || prefix.isEmpty()) {
            return "has the name '" + name + "'; for events of every name leave 'named' out";
        }
        if (prefix.contains(ANY)) {
            return "has the name '" + name + "'; a star has to be last";
        }
        Matcher matcher = Pattern.compile(event.pattern()).matcher(prefix);
        boolean possible = matcher.matches() || isPrefix(name) && matcher.hitEnd();
        return possible
                ? null
                : "has the name '" + name + "', and no event is ever called so: names match " + event.pattern();
    }

    static boolean isPrefix(String name) {
        return name.endsWith(ANY);
    }

    /** A name without its star. */
    static String prefix(String name) {
        return isPrefix(name) ? name.substring(0, name.length() - 1) : name;
    }
}

package dev.onevent.processor;

import dev.onevent.processor.handler.Severities;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Severity;
import dev.onevent.processor.problem.Site;
import dev.onevent.processor.problem.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The options that a build gives the processor, as {@code -Aonevent.new=note}. */
final class Options {

    static final String NEW = "onevent.new";
    static final String DEPRECATED = "onevent.deprecated";

    private static final String OURS = "onevent.";
    private static final List<String> KNOWN = List.of(NEW, DEPRECATED);
    private static final List<Severity> OF_NEW = List.of(Severity.NOTE, Severity.WARNING, Severity.ERROR);
    private static final List<Severity> OF_DEPRECATED =
            List.of(Severity.NOTE, Severity.WARNING, Severity.ERROR, Severity.NONE);

    private final Map<String, String> given;
    private final Problems problems;

    private Options(Map<String, String> given, Problems problems) {
        this.given = given;
        this.problems = problems;
    }

    /** What is asked for; what is no option or has no such value is a mistake. */
    static Severities read(Map<String, String> given, Problems problems) {
        Options options = new Options(given, problems);
        options.checkNames();
        return new Severities(options.severity(NEW, OF_NEW), options.severity(DEPRECATED, OF_DEPRECATED));
    }

    private void checkNames() {
        for (String name : new TreeSet<>(given.keySet())) {
            if (name.startsWith(OURS) && !KNOWN.contains(name)) {
                String suggestion = Suggestion.of(name, KNOWN);
                report("unknown compiler option '" + name + "'"
                        + (suggestion.isEmpty() ? "; there are '" + String.join("' and '", KNOWN) + "'" : suggestion));
            }
        }
    }

    private Severity severity(String name, List<Severity> possible) {
        if (!given.containsKey(name)) {
            return Severity.WARNING;
        }
        String value = given.get(name);
        return possible.stream()
                .filter(severity -> severity.optionName().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    String what = value == null ? "needs a value" : "cannot be '" + value + "'";
                    String values = possible.stream().map(Severity::optionName).collect(Collectors.joining(", "));
                    report("compiler option '" + name + "' " + what + "; give it one of " + values);
                    return Severity.WARNING;
                });
    }

    private void report(String message) {
        problems.add(new Site.Nowhere(), message);
    }
}

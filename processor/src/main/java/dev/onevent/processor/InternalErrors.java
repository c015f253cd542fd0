package dev.onevent.processor;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own mistakes, as problems: what a processor throws, compilers show as a crash of their own, without the place in the
 * user's sources.
 */
final class InternalErrors {

    private static final int LINES = 12;
    private static final List<String> COMPILERS = List.of("com.sun.tools.javac.", "org.eclipse.");

    private final Problems problems;
    private final Set<String> mistakes = new HashSet<>();

    InternalErrors(Problems problems) {
        this.problems = problems;
    }

    /**
     * Takes a step; if it fails, that is a problem, and others go on.
     *
     * @param what what is at work, for the message
     * @param site where the problem is
     */
    void guard(String what, Site site, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            if (isCompilers(e)) {
                throw e;
            }
            // One mistake may show at many classes.
            String mistake = e + Stream.of(e.getStackTrace()).limit(1).toList().toString();
            if (mistakes.add(mistake)) {
                problems.add(
                        site,
                        "internal error in the event processor at " + what + "; please report it with these lines:\n"
                                + firstLines(e));
            }
        }
    }

    /** Compilers throw through processors too where a class path lacks a class, and have a message for it. */
    private static boolean isCompilers(Throwable thrown) {
        String type = thrown.getClass().getName();
        return COMPILERS.stream().anyMatch(type::startsWith);
    }

    private static String firstLines(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString()
                .lines()
                .takeWhile(line -> !line.contains(InternalErrors.class.getName()))
                .limit(LINES)
                .map(line -> "    " + line.replace("\t", "    "))
                .collect(Collectors.joining("\n"));
    }
}

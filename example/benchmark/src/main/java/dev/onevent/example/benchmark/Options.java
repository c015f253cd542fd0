package dev.onevent.example.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param effort how long to measure
 * @param isShort whether only the contenders that matter most take part
 * @param sections what to measure
 * @param json where to write the results to as JSON, null for nowhere
 * @param line the command line as it was
 */
record Options(Effort effort, boolean isShort, Set<Section> sections, Path json, String line) {

    static final String USAGE = """
            ./benchmark [--short] [--only SECTION,...] [--targets] [--rounds N] [--settle SECONDS] [--json FILE]
            ./benchmark compile [--rounds N] [EVENTS...]

            Checks that all libraries read the same values, measures them, and prints tables.
            Takes about 25 minutes; 3 with --short. Leave the machine alone meanwhile.

              --short            fewer contenders, one round: to see whether a change has done harm
              --only SECTION,... decode, least, route, ignore, encode, page, dispatch, first
              --targets          only what the project promises ratios of, and no further tables
              --rounds N         how often all contenders take turns, each time in new JVMs; else 5
              --settle SECONDS   how long to wait at most until the JVM has compiled everything; else 20
              --json FILE        writes the results there too

            With compile it measures what the processor costs a build instead, in a few minutes.
            """;

    static Options of(String... args) {
        boolean isShort = List.of(args).contains("--short");
        Effort effort = isShort ? Effort.SHORT : Effort.FULL;
        Set<Section> sections =
                isShort ? EnumSet.complementOf(EnumSet.of(Section.LEAST)) : EnumSet.allOf(Section.class);
        Path json = null;
        List<String> rest = new ArrayList<>(List.of(args));
        while (!rest.isEmpty()) {
            switch (rest.remove(0)) {
                case "--short" -> {}
                case "--targets" -> effort = effort.withOthers(0);
                case "--only" -> sections = sections(argument(rest));
                case "--rounds" -> effort = effort.withRounds(Integer.parseInt(argument(rest)));
                case "--settle" -> effort = effort.withSeconds(Integer.parseInt(argument(rest)));
                case "--json" -> json = Path.of(argument(rest));
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(effort, isShort, sections, json, String.join(" ", args));
    }

    private static String argument(List<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.remove(0);
    }

    private static Set<Section> sections(String names) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String name : names.split(",")) {
            try {
                sections.add(Section.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(USAGE, unknown);
            }
        }
        return sections;
    }
}

package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.measure.Settling;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;

/**
 * Measures several cells of a contender in one JVM, which has to compile most of it only once. What runs later has been
 * compiled for what ran before, too: that is for the short mode alone.
 */
public final class Session {

    private Session() {}

    /** Groups cells by contender; payloads in their usual order come first, before others spoil their figures. */
    static Collection<List<Cell>> shared(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing(Cell::order))
                .collect(Collectors.groupingBy(Cell::group, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Measures cells in a new JVM. */
    static Map<String, Figure> fork(List<Cell> cells, List<String> jvmArguments) throws Exception {
        String[] names = cells.stream().map(Cell::name).toArray(String[]::new);
        List<String> lines = Fork.run(jvmArguments, Session.class, names);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String name : names) {
            lines.stream()
                    .filter(line -> line.startsWith(name + " "))
                    .forEach(line -> figures.put(name, Figure.parse(line.substring(name.length() + 1))));
        }
        return figures;
    }

    /** Takes names of cells, and prints their figures. */
    public static void main(String... names) throws Exception {
        List<Cell> cells = Arrays.stream(Section.values())
                .flatMap(new Plan(true)::cells)
                .distinct()
                .toList();
        for (String name : names) {
            Cell cell = cells.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            System.setProperty(Settling.FIGURE, name);
            Runner runner = new Runner(Effort.SHORT.options(cell).forks(0).build());
            System.out.println(name + " " + Figure.of(runner.runSingle()));
        }
    }
}

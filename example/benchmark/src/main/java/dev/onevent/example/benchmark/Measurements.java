package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.measure.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** All that has been measured so far, by the names of {@link Cell}. */
final class Measurements {

    private final Effort effort;
    private final Path unsettled;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    Measurements(Effort effort) throws IOException {
        this.effort = effort;
        unsettled = Files.createTempFile("unsettled", ".txt");
        unsettled.toFile().deleteOnExit();
    }

    /** Measures cells round after round. */
    void run(List<Cell> cells, List<String> jvmArguments) throws Exception {
        for (int round = 0; round < effort.rounds(); round++) {
            int current = round;
            List<Cell> now = cells.stream()
                    .filter(cell -> effort.measures(cell, current))
                    .toList();
            Collection<List<Cell>> jvms = effort.sharesJvms()
                    ? Session.shared(now)
                    : now.stream().map(List::of).toList();
            int i = 0;
            for (List<Cell> jvm : jvms) {
                i++;
                System.err.printf(
                        "round %d of %d, JVM %d of %d: %s%n",
                        round + 1, effort.rounds(), i, jvms.size(), jvm.get(0).name());
                List<String> arguments = new ArrayList<>(effort.jvmArguments(jvm.size()));
                arguments.addAll(jvmArguments);
                arguments.add("-D" + Settling.UNSETTLED + "=" + unsettled);
                Map<String, Figure> figures =
                        jvm.size() == 1 ? fork(jvm.get(0), arguments) : Session.fork(jvm, arguments);
                figures.forEach((name, figure) -> put(name, current, figure.nanoseconds(), figure.bytes()));
            }
        }
    }

    private Map<String, Figure> fork(Cell cell, List<String> jvmArguments) throws RunnerException {
        ChainedOptionsBuilder options = effort.options(cell)
                .forks(1)
                .jvmArgsPrepend(jvmArguments.toArray(String[]::new))
                .jvmArgsAppend("-D" + Settling.FIGURE + "=" + cell.name());
        return Map.of(cell.name(), Figure.of(new Runner(options.build()).runSingle()));
    }

    void put(String name, Cost cost) {
        costs.put(name, cost);
    }

    void put(String name, int round, double nanoseconds, double bytes) {
        costs.put(name, get(name).with(round, nanoseconds, bytes));
    }

    /** The names of what was measured before all was compiled. */
    List<String> unsettled() throws IOException {
        return Files.readAllLines(unsettled).stream().distinct().sorted().toList();
    }

    /** A cost; without any rounds if it has not been measured. */
    Cost get(String name) {
        return costs.getOrDefault(name, Cost.unknown());
    }

    boolean has(String name) {
        return costs.containsKey(name);
    }

    String toJson(String machine) {
        return costs.entrySet().stream()
                .map(each -> "  {\"name\": \"%s\", \"nanoseconds\": %s, \"bytes\": %s, \"rounds\": %s}"
                        .formatted(
                                each.getKey(),
                                number(each.getValue().nanoseconds()),
                                number(each.getValue().bytes()),
                                each.getValue().rounds().values()))
                .collect(Collectors.joining(
                        ",\n", "{\"machine\": \"" + machine.replace("\"", "'") + "\", \"results\": [\n", "\n]}\n"));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : Double.toString(value);
    }
}

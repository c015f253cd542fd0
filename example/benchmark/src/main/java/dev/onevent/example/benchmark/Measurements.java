package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.measure.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** All that has been measured so far, by name: of the benchmark, its method and its parameters, as in {@code Decoding.decode/ONEVENT/USUAL}. */
final class Measurements {

    private final Effort effort;
    private final Path unsettled;
    private int forks;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    Measurements(Effort effort) throws IOException {
        this.effort = effort;
        unsettled = Files.createTempFile("unsettled", ".txt");
        unsettled.toFile().deleteOnExit();
    }

    /**
     * Measures a benchmark with all combinations of its parameters.
     *
     * @param method a regular expression
     */
    void run(Class<?> benchmark, String method, Map<String, List<String>> parameters, String... jvmArguments)
            throws RunnerException {
        Map<String, List<RunResult>> results = new LinkedHashMap<>();
        for (int round = 0; round < effort.rounds(); round++) {
            ChainedOptionsBuilder options = effort.options(benchmark, method, jvmArguments)
                    .jvmArgs("-D" + Settling.UNSETTLED + "=" + unsettled);
            parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
            for (RunResult result : new Runner(options.build()).run()) {
                forks++;
                results.computeIfAbsent(name(benchmark, result, parameters), name -> new ArrayList<>())
                        .add(result);
            }
        }
        results.forEach((name, rounds) -> costs.put(name, Cost.of(rounds)));
    }

    private static String name(Class<?> benchmark, RunResult result, Map<String, List<String>> parameters) {
        String method = result.getParams().getBenchmark();
        return benchmark.getSimpleName()
                + method.substring(method.lastIndexOf('.'))
                + parameters.keySet().stream()
                        .map(key -> "/" + result.getParams().getParam(key))
                        .collect(Collectors.joining());
    }

    /** Whether the figures are worth anything. */
    String quality() throws IOException {
        long early = Files.readAllLines(unsettled).size();
        return early == 0
                ? "All of it was compiled before it was measured."
                : "DO NOT QUOTE: " + early + " of " + forks
                        + " measurements began before everything was compiled. The machine is too busy; see --settle.";
    }

    void put(String name, Cost cost) {
        costs.put(name, cost);
    }

    /** A cost; of nothing but {@code NaN} if it has not been measured. */
    Cost get(String name) {
        return costs.getOrDefault(name, new Cost(Double.NaN, Double.NaN, Double.NaN));
    }

    boolean has(String name) {
        return costs.containsKey(name);
    }

    String toJson(String machine) {
        return costs.entrySet().stream()
                .map(each -> "  {\"name\": \"%s\", \"nanoseconds\": %s, \"bytes\": %s}"
                        .formatted(
                                each.getKey(),
                                number(each.getValue().nanoseconds()),
                                number(each.getValue().bytes())))
                .collect(Collectors.joining(
                        ",\n", "{\"machine\": \"" + machine.replace("\"", "'") + "\", \"results\": [\n", "\n]}\n"));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : Double.toString(value);
    }
}

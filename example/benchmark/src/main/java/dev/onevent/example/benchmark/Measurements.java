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

    /** Figures that are further apart than this part of their median are noise. */
    private static final double NOISE = 0.2;

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

    /** What speaks against quoting the figures. */
    String quality() throws IOException {
        long early = Files.readAllLines(unsettled).size();
        List<String> noisy = costs.entrySet().stream()
                .filter(each -> each.getValue().spread() > NOISE)
                .map(Map.Entry::getKey)
                .toList();
        if (early == 0 && noisy.isEmpty()) {
            return "All of it was compiled before it was measured, and no figure varies by more than ±10 %.";
        }
        return "DO NOT QUOTE: of " + forks + " JVMs " + early + " were measured before all was compiled, and of "
                + costs.size() + " figures " + noisy.size() + " vary by more than ±10 %: " + String.join(", ", noisy)
                + ". Is the machine busy? See --settle and --rounds.";
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

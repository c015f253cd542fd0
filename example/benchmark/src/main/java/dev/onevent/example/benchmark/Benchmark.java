package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.measure.Decoding;
import dev.onevent.example.benchmark.payload.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Checks that all contenders read the same, measures them, and prints tables. */
public final class Benchmark {

    private Benchmark() {}

    /** The command {@code ./benchmark}. */
    public static void main(String... args) throws Exception {
        Effort effort = Arrays.asList(args).contains("--short") ? Effort.SHORT : Effort.FULL;
        System.out.println(Machine.describe(args));
        Check check = new Check();
        for (Library library : Library.values()) {
            List<String> differences = check.differences(library);
            if (!differences.isEmpty()) {
                differences.forEach(System.err::println);
                System.exit(1);
            }
        }
        for (Order order : Order.values()) {
            decoding(effort, order);
        }
    }

    private static void decoding(Effort effort, Order order) throws RunnerException {
        Map<Library, List<RunResult>> results = new EnumMap<>(Library.class);
        for (int round = 0; round < effort.rounds(); round++) {
            new Runner(effort.options(Decoding.class, "decode")
                            .param("order", order.name())
                            .build())
                    .run()
                    .forEach(each -> results.computeIfAbsent(
                                    Library.valueOf(each.getParams().getParam("library")), key -> new ArrayList<>())
                            .add(each));
        }
        Table table = new Table("decode", "ns", "", "B", "of ours", "ours of it");
        double ours = Cost.of(results.get(Library.ONEVENT)).nanoseconds();
        results.forEach((library, rounds) -> {
            Cost cost = Cost.of(rounds);
            table.row(
                    library.title(),
                    Table.whole(cost.nanoseconds()),
                    Table.percent(cost.spread()),
                    Table.whole(cost.bytes()),
                    Table.hundredths(cost.nanoseconds() / ours),
                    Table.hundredths(ours / cost.nanoseconds()));
        });
        System.out.println("\nDecode: " + order.title() + "\n\n" + table);
    }
}

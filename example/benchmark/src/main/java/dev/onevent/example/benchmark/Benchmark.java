package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.compiling.Compiling;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Payloads;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks that all contenders read the same, measures them, and prints tables. */
public final class Benchmark {

    private Benchmark() {}

    /** The command {@code ./benchmark}. */
    public static void main(String... args) throws Exception {
        if (args.length > 0 && args[0].equals("compile")) {
            Compiling.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        if (List.of(args).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        String machine = Machine.describe(options.line());
        System.out.println(machine + "\n\n" + options.effort());
        List<Library> libraries = new Plan(options.isShort()).libraries();
        Check check = new Check(options.isShort() ? Payloads.SIZE / 4 : Payloads.SIZE);
        List<String> differences = new ArrayList<>();
        for (Library library : libraries) {
            differences.addAll(check.differences(library));
        }
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.err.println("Not measured: the contenders do not read the same.");
            System.exit(1);
        }
        String shortfall = libraries.stream().anyMatch(Library::isPartial) ? " But for " + check.shortfall() : "";
        System.out.println("\nAll contenders read the same values of the payloads, and write them." + shortfall);
        Measurements measured = new Measurements(options.effort());
        Sections sections = new Sections(options, measured, new Report(measured, System.out));
        sections.measure();
        if (options.effort().others() > 0) {
            sections.report();
        }
        Targets targets = new Targets(measured);
        System.out.println("\n### Targets\n\n" + targets + "\n" + targets.quality(options.effort()));
        if (options.json() != null) {
            Files.writeString(options.json(), measured.toJson(machine));
        }
    }
}

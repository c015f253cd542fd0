package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.FirstEvent;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.large.LargeCatalogs;
import dev.onevent.example.benchmark.measure.DeepSize;
import dev.onevent.example.benchmark.measure.Dispatching;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payloads;
import dev.onevent.example.benchmark.routing.Scope;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Measures all sections, so that each round has all of them, and reports them one by one. */
final class Sections {

    private static final List<String> STILL =
            List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xmx3g", "-Djol.magicFieldOffset=true");

    private final Options options;
    private final Plan plan;
    private final Measurements measured;
    private final Report report;

    Sections(Options options, Measurements measured, Report report) {
        this.options = options;
        plan = new Plan(options.isShort());
        this.measured = measured;
        this.report = report;
    }

    void measure() throws Exception {
        List<Cell> cells =
                options.sections().stream().flatMap(plan::cells).distinct().toList();
        List<String> arguments = new ArrayList<>();
        if (options.sections().contains(Section.DISPATCH)) {
            System.err.println("large catalogs");
            arguments.add("-D" + Dispatching.CATALOGS + "=" + LargeCatalogs.compile(plan.sizes()));
        }
        measured.run(cells, arguments);
        if (options.sections().contains(Section.DECODE)) {
            deepSizes();
        }
        if (options.sections().contains(Section.FIRST)) {
            starts();
        }
    }

    private void deepSizes() throws Exception {
        System.err.println("deep sizes");
        for (Library library : options.isShort() ? List.of(Library.ONEVENT) : plan.libraries()) {
            if (!isMeasured("DeepSize/" + library + "/" + Order.USUAL)) {
                continue;
            }
            long bytes = Fork.number(STILL, DeepSize.class, library.name(), Order.USUAL.name());
            measured.put("DeepSize/" + library + "/" + Order.USUAL, Cost.ofBytes(bytes));
        }
    }

    private void starts() throws Exception {
        System.err.println("first events");
        byte[] json = Payloads.of(Order.USUAL).get(0).json();
        String document = Base64.getEncoder().encodeToString(json);
        for (int i = 0; i < options.effort().starts(); i++) {
            for (Library library : plan.libraries()) {
                if (!isMeasured("FirstEvent/" + library)) {
                    continue;
                }
                long start = System.nanoTime();
                long nanoseconds = Fork.number(List.of(), FirstEvent.class, library.name(), document);
                long whole = System.nanoTime() - start;
                measured.put("FirstEvent/" + library, i, nanoseconds, Double.NaN);
                measured.put("Process/" + library, i, whole, Double.NaN);
            }
        }
    }

    private boolean isMeasured(String figure) {
        return options.effort().others() > 0 || Target.quotes(figure);
    }

    void report() {
        options.sections().forEach(this::report);
    }

    private void report(Section section) {
        List<Library> libraries = plan.libraries();
        switch (section) {
            case DECODE -> plan.orders().forEach(order -> report.decoded(order, libraries));
            case LEAST -> report.least();
            case ROUTE -> List.of(Scope.ALL, Scope.SOME).forEach(scope -> report.routed(scope, libraries));
            case IGNORE -> List.of(Order.USUAL, Order.TYPE_LAST).forEach(order -> report.ignored(order, libraries));
            case ENCODE -> report.encoded(libraries);
            case PAGE -> report.paged();
            case DISPATCH -> report.dispatched(plan.ways(), plan.sizes());
            case FIRST -> report.started(libraries);
        }
    }
}

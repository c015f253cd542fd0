package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.large.Way;
import dev.onevent.example.benchmark.measure.Least;
import dev.onevent.example.benchmark.measure.Paging;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.routing.Scope;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what has been measured, a table a section. */
final class Report {

    private final Measurements measured;
    private final PrintStream out;

    Report(Measurements measured, PrintStream out) {
        this.measured = measured;
        this.out = out;
    }

    void decoded(Order order, List<Library> libraries) {
        libraries("Decode: " + order.title(), "Decoding.decode/%s/" + order, libraries);
        String name = "DeepSize/" + Library.ONEVENT + "/" + order;
        if (order == Order.USUAL) {
            String remarks = libraries.stream()
                    .filter(library -> !library.remark().isEmpty())
                    .map(library -> library.title() + ": " + library.remark())
                    .collect(Collectors.joining(". "));
            out.println("\n" + remarks + ".");
        }
        if (measured.has(name)) {
            List<String> sizes = new ArrayList<>();
            for (Library library : libraries) {
                Cost size = measured.get("DeepSize/" + library + "/" + order);
                if (!Double.isNaN(size.bytes())) {
                    sizes.add(library.title() + " " + Table.whole(size.bytes()));
                }
            }
            out.println("\nDeep size of the event, without what two decodes share, in bytes: "
                    + String.join(", ", sizes) + ".");
        }
    }

    void least() {
        Table table = new Table("of a document", "ns", "", "of OnEvent", "of jackson-core by hand", "of Jackson 2");
        for (Least.Part part : Least.Part.values()) {
            Cost cost = measured.get("Least.read/" + part);
            table.row(
                    part.title(),
                    Table.whole(cost.nanoseconds()),
                    Table.percent(cost.spread()),
                    ofDecoding(cost, Library.ONEVENT),
                    ofDecoding(cost, Library.STREAMING),
                    ofDecoding(cost, Library.JACKSON2));
        }
        out.print("\n### What decoding takes at least, and makes no event\n\n" + table);
    }

    private String ofDecoding(Cost cost, Library library) {
        Cost decoding = measured.get(Target.decode(library, Order.USUAL));
        return Table.hundredths(Ratio.of(cost, decoding).median());
    }

    void routed(Scope scope, List<Library> libraries) {
        String title = scope == Scope.ALL
                ? "Decode and route: every event has a handler"
                : "Decode and route: the router ignores five events in six";
        libraries(title, "Routing.route/%s/USUAL/" + scope, libraries);
    }

    void ignored(Order order, List<Library> libraries) {
        libraries(
                "Route: an event that is ignored, " + order.title(), "Routing.route/%s/" + order + "/NONE", libraries);
    }

    void encoded(List<Library> libraries) {
        libraries(
                "Encode: ours writes the unknown members too, which the others have dropped",
                "Encoding.encode/%s",
                libraries);
    }

    void paged() {
        Table table = new Table("an event of a page of 1,000", "ns", "", "B", "× each on its own");
        Cost each = measured.get("Paging.decode/" + Paging.Source.EACH);
        for (Paging.Source source : Paging.Source.values()) {
            Cost cost = measured.get("Paging.decode/" + source);
            table.row(
                    source.title(),
                    Table.whole(cost.nanoseconds()),
                    Table.percent(cost.spread()),
                    Table.whole(cost.bytes()),
                    Table.hundredths(Ratio.of(cost, each).median()));
        }
        out.print("\n### Page\n\n" + table);
    }

    void dispatched(List<Way> ways, List<Integer> sizes) {
        String[] columns = new String[1 + 2 * sizes.size()];
        columns[0] = "dispatch of a decoded event, ns and B";
        for (int i = 0; i < sizes.size(); i++) {
            columns[2 * i + 1] = Table.whole(sizes.get(i)) + " types";
            columns[2 * i + 2] = "B";
        }
        Table table = new Table(columns);
        for (Way way : ways) {
            String[] row = new String[columns.length];
            row[0] = way.title();
            for (int i = 0; i < sizes.size(); i++) {
                Cost cost = measured.get("Dispatching.dispatch/" + sizes.get(i) + "/" + way);
                row[2 * i + 1] = Table.tenths(cost.nanoseconds());
                row[2 * i + 2] = Table.whole(cost.bytes());
            }
            table.row(row);
        }
        out.print("\n### Dispatch\n\n" + table);
    }

    void started(List<Library> libraries) {
        Table table = new Table("first event in a fresh JVM", "ms", "", "whole process, ms", "× ours", "ours of it");
        Cost ours = measured.get("FirstEvent/" + Library.ONEVENT);
        for (Library library : libraries) {
            Cost cost = measured.get("FirstEvent/" + library);
            table.row(
                    library.title(),
                    Table.whole(cost.nanoseconds() / 1e6),
                    Table.percent(cost.spread()),
                    Table.whole(measured.get("Process/" + library).nanoseconds() / 1e6),
                    Table.hundredths(Ratio.of(cost, ours).median()),
                    Table.hundredths(Ratio.of(ours, cost).median()));
        }
        out.print("\n### First event\n\n" + table);
    }

    private void libraries(String title, String name, List<Library> libraries) {
        Table table = new Table("contender", "ns", "", "B", "× ours", "ours of it");
        Cost ours = measured.get(String.format(name, Library.ONEVENT));
        for (Library library : libraries) {
            Cost cost = measured.get(String.format(name, library));
            if (measured.has(String.format(name, library))) {
                table.row(
                        library.title(),
                        Table.whole(cost.nanoseconds()),
                        Table.percent(cost.spread()),
                        Table.whole(cost.bytes()),
                        Table.hundredths(Ratio.of(cost, ours).median()),
                        Table.hundredths(Ratio.of(ours, cost).median()));
            }
        }
        out.print("\n### " + title + "\n\n" + table);
    }
}

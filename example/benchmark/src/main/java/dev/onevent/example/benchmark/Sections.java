package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.FirstEvent;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.large.LargeCatalogs;
import dev.onevent.example.benchmark.large.Way;
import dev.onevent.example.benchmark.measure.Decoding;
import dev.onevent.example.benchmark.measure.DeepSize;
import dev.onevent.example.benchmark.measure.Dispatching;
import dev.onevent.example.benchmark.measure.Encoding;
import dev.onevent.example.benchmark.measure.Paging;
import dev.onevent.example.benchmark.measure.Routing;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payloads;
import dev.onevent.example.benchmark.routing.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Measures, section by section. In the short mode only the contenders take part whose ratios the project promises. */
final class Sections {

    private static final List<Library> OURS = List.of(Library.ONEVENT);
    private static final List<Library> PAIR = List.of(Library.ONEVENT, Library.JACKSON2);
    private static final List<Library> KEY = List.of(
            Library.ONEVENT,
            Library.FASTJSON2,
            Library.DSLJSON,
            Library.STREAMING,
            Library.JACKSON2,
            Library.VONAGE_SHARED);
    private static final int STARTS = 5;
    private static final int SHORT_STARTS = 3;

    private final Options options;
    private final Measurements measured;
    private final Report report;

    Sections(Options options, Measurements measured, Report report) {
        this.options = options;
        this.measured = measured;
        this.report = report;
    }

    void run(Section section) throws Exception {
        switch (section) {
            case DECODE -> decode();
            case ROUTE -> route();
            case IGNORE -> ignore();
            case ENCODE -> encode();
            case PAGE -> page();
            case DISPATCH -> dispatch();
            case FIRST -> first();
        }
    }

    private void decode() throws Exception {
        for (Order order : Order.values()) {
            if (order == Order.ALL && options.isShort()) {
                return;
            }
            List<Library> libraries = among(order == Order.USUAL ? KEY : OURS, Library.values());
            measured.run(Decoding.class, "decode", parameters(libraries, "order", order.name()));
            if (order == Order.USUAL) {
                for (Library library : among(OURS, Library.values())) {
                    deepSize(library, order);
                }
            }
            report.decoded(order, libraries);
        }
    }

    private void deepSize(Library library, Order order) throws Exception {
        List<String> still = List.of(
                "-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xmx3g", "-Djol.magicFieldOffset=true");
        long bytes = Fork.run(still, DeepSize.class, library.name(), order.name());
        measured.put("DeepSize/" + library + "/" + order, new Cost(Double.NaN, Double.NaN, bytes));
    }

    private void route() throws Exception {
        List<Library> libraries = among(PAIR, Library.values());
        for (Scope scope : List.of(Scope.ALL, Scope.SOME)) {
            measured.run(
                    Routing.class, "route", parameters(libraries, "order", Order.USUAL.name(), "scope", scope.name()));
            report.routed(scope, libraries);
        }
    }

    private void ignore() throws Exception {
        List<Library> libraries = among(OURS, Library.ONEVENT, Library.FASTJSON2, Library.STREAMING, Library.TREE);
        for (Order order : List.of(Order.USUAL, Order.TYPE_LAST)) {
            String name = "Decoding.decode/ONEVENT/" + order;
            if (!measured.has(name)) {
                measured.run(Decoding.class, "decode", parameters(OURS, "order", order.name()));
            }
            measured.run(
                    Routing.class, "route", parameters(libraries, "order", order.name(), "scope", Scope.NONE.name()));
            report.ignored(order, libraries);
        }
    }

    private void encode() throws Exception {
        Library[] all = Stream.of(Library.values()).filter(Library::encodes).toArray(Library[]::new);
        List<Library> libraries = among(PAIR, all);
        measured.run(Encoding.class, "encode", parameters(libraries));
        report.encoded(libraries);
    }

    private void page() throws Exception {
        measured.run(Paging.class, options.isShort() ? "(each|stream)" : ".*", Map.of());
        report.paged();
    }

    private void dispatch() throws Exception {
        List<String> ways = Arrays.stream(Way.values())
                .filter(Way::isAvailable)
                .map(Enum::name)
                .toList();
        Path catalogs = LargeCatalogs.compile();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("way", ways);
        List<Integer> sizes = options.isShort() ? LargeCatalogs.EXTREMES : LargeCatalogs.SIZES;
        parameters.put("types", sizes.stream().map(String::valueOf).toList());
        measured.run(Dispatching.class, "dispatch", parameters, "-D" + Dispatching.CATALOGS + "=" + catalogs);
        report.dispatched(ways, sizes);
    }

    private void first() throws Exception {
        Path document = Files.createTempFile("event", ".json");
        Files.write(document, Payloads.of(Order.USUAL).get(0).json());
        List<Library> libraries = among(PAIR, Library.values());
        int starts = options.isShort() ? SHORT_STARTS : STARTS;
        Map<Library, double[]> times = new LinkedHashMap<>();
        Map<Library, double[]> wholes = new LinkedHashMap<>();
        for (int i = 0; i < starts; i++) {
            for (Library library : libraries) {
                long start = System.nanoTime();
                long nanoseconds = Fork.run(List.of(), FirstEvent.class, library.name(), document.toString());
                times.computeIfAbsent(library, key -> new double[starts])[i] = nanoseconds;
                wholes.computeIfAbsent(library, key -> new double[starts])[i] = System.nanoTime() - start;
            }
        }
        Files.delete(document);
        times.forEach((library, each) -> measured.put("FirstEvent/" + library, Cost.of(each)));
        wholes.forEach((library, each) -> measured.put("Process/" + library, Cost.of(each)));
        report.started(libraries);
    }

    private List<Library> among(List<Library> few, Library... all) {
        return options.isShort() ? few : List.of(all);
    }

    private static Map<String, List<String>> parameters(List<Library> libraries, String... namesAndValues) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("library", libraries.stream().map(Enum::name).toList());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return parameters;
    }
}

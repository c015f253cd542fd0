package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.large.LargeCatalogs;
import dev.onevent.example.benchmark.large.Way;
import dev.onevent.example.benchmark.measure.Decoding;
import dev.onevent.example.benchmark.measure.Dispatching;
import dev.onevent.example.benchmark.measure.Encoding;
import dev.onevent.example.benchmark.measure.Least;
import dev.onevent.example.benchmark.measure.Paging;
import dev.onevent.example.benchmark.measure.Routing;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.routing.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cells the sections have.
 *
 * @param isShort whether only those contenders take part whose ratios the project promises
 */
record Plan(boolean isShort) {

    private static final List<Library> OURS = List.of(Library.ONEVENT);
    private static final List<Library> KEY =
            List.of(Library.ONEVENT, Library.FASTJSON2, Library.STREAMING, Library.JACKSON2);

    /** Those that can find out that an event is ignored before they have read it, each in its way. */
    private static final List<Library> PEEKING =
            List.of(Library.ONEVENT, Library.FASTJSON2, Library.STREAMING, Library.TREE);

    List<Library> libraries() {
        return isShort ? KEY : List.of(Library.values());
    }

    List<Order> orders() {
        return isShort ? List.of(Order.USUAL, Order.SHUFFLED, Order.TYPE_LAST) : List.of(Order.values());
    }

    List<Integer> sizes() {
        return isShort ? LargeCatalogs.EXTREMES : LargeCatalogs.SIZES;
    }

    List<Way> ways() {
        return Arrays.stream(Way.values())
                .filter(Way::isAvailable)
                .filter(way -> way != Way.PATTERN || !isShort)
                .toList();
    }

    /** What a section measures with JMH; what is compared most stands together. */
    Stream<Cell> cells(Section section) {
        return switch (section) {
            case DECODE -> orders().stream().flatMap(this::decode);
            case LEAST ->
                Stream.concat(
                        KEY.stream().map(each -> decode(each, Order.USUAL)),
                        Arrays.stream(Least.Part.values()).map(each -> Cell.of(Least.class, "read", "part", each)));
            case ROUTE -> Stream.of(Scope.ALL, Scope.SOME).flatMap(this::route);
            case IGNORE -> Stream.of(Order.USUAL, Order.TYPE_LAST).flatMap(this::ignore);
            case ENCODE -> libraries().stream().map(each -> Cell.of(Encoding.class, "encode", "library", each));
            case PAGE ->
                Arrays.stream(Paging.Source.values()).map(each -> Cell.of(Paging.class, "decode", "source", each));
            case DISPATCH -> sizes().stream().flatMap(this::dispatch);
            case FIRST -> Stream.of();
        };
    }

    /** The last set has all orders: with one alone only those are measured whose ratios the project promises. */
    private Stream<Cell> decode(Order order) {
        boolean isOneOrder = order == Order.SHUFFLED || order == Order.TYPE_LAST;
        List<Library> libraries = isOneOrder ? isShort ? OURS : KEY : libraries();
        return libraries.stream().map(each -> decode(each, order));
    }

    private static Cell decode(Library library, Order order) {
        return Cell.of(Decoding.class, "decode", "library", library, "order", order);
    }

    private Stream<Cell> route(Scope scope) {
        return libraries().stream().map(each -> route(each, Order.USUAL, scope));
    }

    private Stream<Cell> ignore(Order order) {
        Stream<Cell> routed = (isShort ? OURS : PEEKING).stream().map(each -> route(each, order, Scope.NONE));
        return Stream.concat(Stream.of(decode(Library.ONEVENT, order)), routed);
    }

    private static Cell route(Library library, Order order, Scope scope) {
        return Cell.of(Routing.class, "route", "library", library, "order", order, "scope", scope);
    }

    private Stream<Cell> dispatch(int types) {
        return ways().stream().map(way -> Cell.of(Dispatching.class, "dispatch", "types", types, "way", way));
    }
}

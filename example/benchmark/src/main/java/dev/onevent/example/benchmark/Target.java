package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the project promises.
 *
 * @param kind what is promised of the figures
 * @param one the figure
 * @param others what it is compared with: the best of them
 * @param done what has to be reached
 * @param proud what would be better still
 */
record Target(Kind kind, String what, String one, List<String> others, String done, String proud) {

    /** What is compared. */
    enum Kind {
        TIMES,
        ALLOCATIONS,
        NANOSECONDS,
        BYTES
    }

    private static final String OURS = decode(Library.ONEVENT, Order.USUAL);
    private static final String LATE = decode(Library.ONEVENT, Order.TYPE_LAST);

    static final List<Target> ALL = List.of(
            times("decode, of fastjson2's time", OURS, decode(Library.FASTJSON2, Order.USUAL), "0.80", "0.60"),
            times("decode, of Jackson 2's time", OURS, decode(Library.JACKSON2, Order.USUAL), "0.17", "0.12"),
            times("decode, of jackson-core's by hand", OURS, decode(Library.STREAMING, Order.USUAL), "0.35", "0.27"),
            new Target(
                    Kind.ALLOCATIONS,
                    "decode, allocation of the event's deep size",
                    OURS,
                    List.of("DeepSize/ONEVENT/USUAL"),
                    "1.05",
                    "1.00"),
            times(
                    "members shuffled, of the usual order",
                    decode(Library.ONEVENT, Order.SHUFFLED),
                    OURS,
                    "1.30",
                    "1.10"),
            times("type after the body, of the usual order", LATE, OURS, "1.50", "1.25"),
            new Target(
                    Kind.NANOSECONDS,
                    "ignored, type first, ns",
                    "Routing.route/ONEVENT/USUAL/NONE",
                    List.of(),
                    "45",
                    "30"),
            times("ignored, type last, of decoding it", "Routing.route/ONEVENT/TYPE_LAST/NONE", LATE, "0.35", "0.20"),
            dispatch(10),
            dispatch(100),
            dispatch(1_000),
            new Target(
                    Kind.BYTES,
                    "dispatch, 1,000 types, bytes",
                    "Dispatching.dispatch/1000/ROUTER",
                    List.of(),
                    "0",
                    "0"),
            times(
                    "dispatch, 1,000 types of 10 types' time",
                    "Dispatching.dispatch/1000/ROUTER",
                    "Dispatching.dispatch/10/ROUTER",
                    "2.00",
                    ""),
            times("encode, of Jackson 2's time", "Encoding.encode/ONEVENT", "Encoding.encode/JACKSON2", "0.50", "0.25"),
            times(
                    "page of 1,000 from a stream, of the sum of its events",
                    "Paging.decode/STREAM",
                    "Paging.decode/EACH",
                    "1.10",
                    "1.00"),
            times("first event, of Jackson 2's time", "FirstEvent/ONEVENT", "FirstEvent/JACKSON2", "0.50", "0.20"));

    /** Whether a target quotes a figure. */
    static boolean quotes(String figure) {
        return ALL.stream().flatMap(Target::figures).anyMatch(figure::equals);
    }

    /** The figures that it quotes. */
    Stream<String> figures() {
        return Stream.concat(Stream.of(one), others.stream());
    }

    /** The figure of decoding. */
    static String decode(Library library, Order order) {
        return "Decoding.decode/" + library + "/" + order;
    }

    private static Target times(String what, String one, String other, String done, String proud) {
        return new Target(Kind.TIMES, what, one, List.of(other), done, proud);
    }

    private static Target dispatch(int types) {
        String name = "Dispatching.dispatch/" + types;
        String what = "dispatch, " + Table.whole(types) + " types, of the better one by hand";
        return new Target(Kind.TIMES, what, name + "/ROUTER", List.of(name + "/VISITOR", name + "/SWITCH"), "1.20", "");
    }
}

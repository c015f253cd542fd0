package dev.onevent.example.benchmark;

import java.util.function.BiFunction;

/** What the project promises, beside what has been measured. */
final class Targets {

    private static final String DECODE = "Decoding.decode/%s/%s";

    private final Measurements measured;
    private final Table table = new Table("target", "measured", "done", "to be proud of");

    Targets(Measurements measured) {
        this.measured = measured;
    }

    @Override
    public String toString() {
        String ours = DECODE.formatted("ONEVENT", "USUAL");
        times("decode, of fastjson2's time", ours, DECODE.formatted("FASTJSON2", "USUAL"), "0.80", "0.60");
        times("decode, of Jackson 2's time", ours, DECODE.formatted("JACKSON2", "USUAL"), "0.17", "0.12");
        times("decode, of jackson-core's by hand", ours, DECODE.formatted("STREAMING", "USUAL"), "0.35", "0.27");
        bytes("decode, allocation of the event's deep size", ours, "DeepSize/ONEVENT/USUAL", "1.05", "1.00");
        times("members shuffled, of the usual order", DECODE.formatted("ONEVENT", "SHUFFLED"), ours, "1.30", "1.10");
        times(
                "type after the body, of the usual order",
                DECODE.formatted("ONEVENT", "TYPE_LAST"),
                ours,
                "1.50",
                "1.25");
        String ignored = "Routing.route/ONEVENT/USUAL/NONE";
        if (measured.has(ignored)) {
            table.row(
                    "ignored, type first, ns",
                    Table.tenths(measured.get(ignored).nanoseconds()),
                    "45",
                    "30");
        }
        times(
                "ignored, type last, of decoding it",
                "Routing.route/ONEVENT/TYPE_LAST/NONE",
                DECODE.formatted("ONEVENT", "TYPE_LAST"),
                "0.35",
                "0.20");
        dispatch(10);
        dispatch(100);
        dispatch(1_000);
        String few = "Dispatching.dispatch/ROUTER/10";
        times("dispatch, 1,000 types of 10 types' time", "Dispatching.dispatch/ROUTER/1000", few, "2.00", "");
        times("encode, of Jackson 2's time", "Encoding.encode/ONEVENT", "Encoding.encode/JACKSON2", "0.50", "0.25");
        times("page of 1,000 from a stream, of the sum of its events", "Paging.stream", "Paging.each", "1.10", "1.00");
        times("first event, of Jackson 2's time", "FirstEvent/ONEVENT", "FirstEvent/JACKSON2", "0.50", "0.20");
        return table.toString();
    }

    private void times(String what, String one, String other, String done, String proud) {
        ratio(what, one, other, (a, b) -> a.nanoseconds() / b.nanoseconds(), done, proud);
    }

    private void bytes(String what, String one, String other, String done, String proud) {
        ratio(what, one, other, (a, b) -> a.bytes() / b.bytes(), done, proud);
    }

    private void ratio(
            String what, String one, String other, BiFunction<Cost, Cost, Double> ratio, String done, String proud) {
        if (measured.has(one) && measured.has(other)) {
            table.row(what, Table.hundredths(ratio.apply(measured.get(one), measured.get(other))), done, proud);
        }
    }

    private void dispatch(int types) {
        Cost router = measured.get("Dispatching.dispatch/ROUTER/" + types);
        if (!Double.isNaN(router.nanoseconds())) {
            double best = Math.min(
                    measured.get("Dispatching.dispatch/VISITOR/" + types).nanoseconds(),
                    measured.get("Dispatching.dispatch/SWITCH/" + types).nanoseconds());
            String what = "dispatch, " + Table.whole(types) + " types, of the better one by hand; bytes";
            String bytes = "; " + Table.whole(router.bytes());
            table.row(what, Table.hundredths(router.nanoseconds() / best) + bytes, "1.20; 0", "");
        }
    }
}

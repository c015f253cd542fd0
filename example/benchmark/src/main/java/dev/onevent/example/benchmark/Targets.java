package dev.onevent.example.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the project promises, beside what has been measured, and whether that may be quoted. */
final class Targets {

    private final Measurements measured;
    private final List<Target> targets;

    Targets(Measurements measured) {
        this.measured = measured;
        targets = Target.ALL.stream()
                .filter(target -> target.figures().allMatch(measured::has))
                .toList();
    }

    /** The table. */
    @Override
    public String toString() {
        Table table = new Table("target", "measured", "rounds from – to", "done", "to be proud of");
        for (Target target : targets) {
            Cost one = measured.get(target.one());
            String range = "";
            String median = switch (target.kind()) {
                case TIMES -> Table.hundredths(ratio(target).median());
                case ALLOCATIONS ->
                    Table.hundredths(
                            one.bytes() / measured.get(target.others().get(0)).bytes());
                case NANOSECONDS -> Table.tenths(one.nanoseconds());
                case BYTES -> Table.whole(one.bytes());
            };
            if (target.kind() == Target.Kind.TIMES) {
                range = ratio(target).range();
            }
            table.row(target.what(), median, range, target.done(), target.proud());
        }
        return table.toString();
    }

    private Ratio ratio(Target target) {
        Cost[] others = target.others().stream().map(measured::get).toArray(Cost[]::new);
        return Ratio.of(measured.get(target.one()), others);
    }

    /** What speaks against quoting the ratios. */
    String quality(Effort effort) throws IOException {
        List<String> early = measured.unsettled();
        List<String> reasons = new ArrayList<>();
        for (Target target : targets) {
            if (target.kind() == Target.Kind.TIMES && ratio(target).isNoisy()) {
                reasons.add(target.what() + " (" + ratio(target).range() + ")");
            }
        }
        early.stream().filter(Target::quotes).forEach(figure -> reasons.add(figure + " (too early)"));
        List<String> others =
                early.stream().filter(figure -> !Target.quotes(figure)).toList();
        String verdict = "Compiled before it was measured; no ratio's rounds, but for the best and the worst of five,"
                + " are more than ±10 % apart.";
        if (!reasons.isEmpty()) {
            verdict = "DO NOT QUOTE, noisy or measured before all was compiled (too early): "
                    + String.join("; ", reasons) + ". Is the machine busy?";
        } else if (effort.rounds() == 1) {
            verdict = "One round: do not quote, it may be off by a fifth.";
        }
        return others.isEmpty()
                ? verdict
                : verdict + "\nIn no target, but too early: " + String.join(", ", others) + ".";
    }
}

package dev.onevent.processor.report;

import dev.onevent.processor.handler.RouteReport;
import dev.onevent.processor.handler.RouteReport.Line;
import dev.onevent.processor.handler.RouterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The report as a page with a table, which also reads well as it stands. */
public final class MarkdownReport {

    private static final List<String> HEAD = List.of("event", "goes to", "because of", "what happened");

    private final RouteReport report;

    private MarkdownReport(RouteReport report) {
        this.report = report;
    }

    public static String of(RouterPlan plan) {
        RouteReport report = plan.report();
        String version = report.version().isEmpty() ? "" : " " + report.version();
        return "# " + escape(plan.handlerClass().name()) + "\n\nWhere `" + plan.name()
                + "` sends what is in the catalog of " + escape(report.catalog()) + version + ".\n\n"
                + new MarkdownReport(report).table();
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        rows.add(HEAD.stream().map(cell -> "").toList());
        report.lines().forEach(line -> rows.add(cells(line)));
        List<Integer> widths = IntStream.range(0, HEAD.size() - 1)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        return rows.stream().map(row -> row(row, widths)).collect(Collectors.joining());
    }

    /** A row; the last column is as wide as it is. */
    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int width = i < widths.size() ? widths.get(i) : cell.length();
            boolean isRule = cells.get(0).isEmpty();
            row.append(isRule ? "|-" : "| ")
                    .append(isRule ? "-".repeat(Math.max(1, width)) : cell + " ".repeat(width - cell.length()))
                    .append(isRule ? "-" : " ");
        }
        return row.append("|\n").toString();
    }

    private List<String> cells(Line line) {
        String handler = line.handler();
        return List.of(
                code(line.type()) + subtype(line.subtype()),
                handler == null ? "ignored" : code(handler),
                why(line),
                escape(line.description()));
    }

    private static String subtype(@Nullable String subtype) {
        return subtype == null ? "" : subtype.isEmpty() ? " (other)" : " " + code(subtype);
    }

    private String why(Line line) {
        boolean isIgnored = line.handler() == null;
        String by = line.reachedBy().name();
        return switch (line.why()) {
            case OWN -> isIgnored ? code("ignore = " + by + ".class") : "its type";
            case NAME -> "its name";
            case GROUP -> isIgnored ? code("ignore = " + by + ".class") : code(by);
            case UNKNOWN ->
                (report.since() == null ? "no route" : "newer than " + report.since()) + ", so as " + code(by);
        };
    }

    /** A text as code; one that no code can hold as text. */
    private static String code(String text) {
        return text.contains("`") ? escape(text) : "`" + text.replace("|", "\\|") + "`";
    }

    private static String escape(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*|<]", "\\\\$0");
    }
}

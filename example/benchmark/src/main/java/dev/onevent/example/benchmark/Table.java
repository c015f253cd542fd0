package dev.onevent.example.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown whose columns are aligned in plain text too. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... columns) {
        rows.add(List.of(columns));
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(text, rows.get(i), widths);
            if (i == 0) {
                rule(text, widths);
            }
        }
        return text.toString();
    }

    /** The first column is text, all others are numbers. */
    private static void line(StringBuilder text, List<String> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - row.get(i).length());
            text.append("| ")
                    .append(i == 0 ? row.get(i) + blanks : blanks + row.get(i))
                    .append(' ');
        }
        text.append("|\n");
    }

    private static void rule(StringBuilder text, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "|--" + "-".repeat(widths[i]) : "|-" + "-".repeat(widths[i]) + ":");
        }
        text.append("|\n");
    }

    public static String whole(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    public static String tenths(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,.1f", value);
    }

    public static String hundredths(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    public static String percent(double part) {
        return Double.isNaN(part) ? "" : "±" + Math.round(part * 50) + " %";
    }
}

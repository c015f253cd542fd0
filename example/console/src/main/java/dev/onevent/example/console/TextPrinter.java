package dev.onevent.example.console;

import dev.onevent.vonage.ConversationEvent;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the timeline in columns, for people: time in UTC, id, kind, who, what. */
final class TextPrinter implements Printer {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int WHO = 16;

    private static final Pattern NEWLINE = Pattern.compile("\\R");

    /** What would break the columns, or do worse to a terminal: controls, and what turns the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private final PrintStream out;

    TextPrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void line(ConversationEvent event, String who, Line line) {
        String time = event.timestamp() == null ? "" : TIME.format(event.timestamp());
        String id = event.id() == null ? "" : event.id().toString();
        print(
                "%-23s %4s  %-12s  %-" + WHO + "s  %s",
                time,
                id,
                Phrase.words(line.kind()),
                Phrase.cut(Phrase.shortId(who), WHO),
                line.text());
    }

    @Override
    public void summary(Summary summary, Conversation conversation) {
        out.print("\n");
        print("events    %5d of %d types", summary.events(), summary.types().size());
        summary.types().forEach((type, count) -> print("%6d  %s", count, type));
        out.print("\n");
        total("unknown", summary.unknown());
        total("malformed", summary.malformed());
        conversation.states().forEach(this::total);
    }

    private void total(String of, Map<String, Long> counts) {
        String each = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        print(
                "%-9s %5d%s",
                of, counts.values().stream().mapToLong(Long::longValue).sum(), Phrase.with(": ", each));
    }

    private void print(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values).stripTrailing();
        out.print(UNPRINTABLE.matcher(NEWLINE.matcher(line).replaceAll("↵")).replaceAll("\uFFFD") + "\n");
    }
}

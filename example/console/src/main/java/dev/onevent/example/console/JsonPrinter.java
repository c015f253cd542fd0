package dev.onevent.example.console;

import dev.onevent.vonage.ConversationEvent;
import java.io.PrintStream;

/** Writes the timeline for programs: one JSON object a line, the summary as the last. */
final class JsonPrinter implements Printer {

    private final PrintStream out;

    JsonPrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void line(ConversationEvent event, String who, Line line) {
        print(new JsonObject()
                .text(
                        "time",
                        event.timestamp() == null ? null : event.timestamp().toString())
                .text("kind", Phrase.words(line.kind()))
                .text("who", who.isEmpty() ? null : who)
                .text("text", line.text())
                .number("id", event.id())
                .text("type", event.type().isEmpty() ? null : event.type()));
    }

    @Override
    public void summary(Summary summary, Conversation conversation) {
        JsonObject json = new JsonObject()
                .text("kind", "summary")
                .number("events", summary.events())
                .numbers("types", summary.types())
                .numbers("unknown", summary.unknown())
                .numbers("malformed", summary.malformed());
        conversation.states().forEach(json::numbers);
        print(json);
    }

    private void print(JsonObject json) {
        out.print(json + "\n");
    }
}

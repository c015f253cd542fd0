package dev.onevent.example.console;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A conversation whose events are routed one by one. */
final class Routed {

    private final TimelineRouter router = Timeline.router();
    final Conversation conversation = new Conversation();
    final Summary summary = new Summary();

    /** Routes an event, written with single quotes; what its line says, null if it has none. */
    @Nullable
    String says(String event) {
        Line line = router.route(event.replace('\'', '"').getBytes(StandardCharsets.UTF_8), conversation, summary);
        return line == null ? null : line.text();
    }
}

package dev.onevent.example.console.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What handling an event came to.
 *
 * @param type the event's type, empty if it has none
 * @param time when it happened, if the event says so
 * @param kind what the line is about; null if there is none, for a reader does not want it
 * @param who who did it, if the event says so
 * @param text what happened, with the one who did it left out
 * @param standing how the conversation stands now
 */
public record Note(
        String type,
        @Nullable Instant time,
        @Nullable String kind,
        @Nullable String who,
        String text,
        @Nullable Standing standing) {}

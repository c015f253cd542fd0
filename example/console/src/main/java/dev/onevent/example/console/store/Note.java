package dev.onevent.example.console.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What handling an event came to.
 *
 * @param type the event's type as it is stored, empty if it has none
 * @param time when it happened, if the event says so, and in years that every database and browser has
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
        @Nullable Standing standing) {

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /** Cuts a type that is longer than its column, and leaves out a time that nobody can show. */
    public Note {
        type = Column.NAME.of(type);
        time = shown(time);
    }

    /** A time, if it is in years that every database and browser has. */
    static @Nullable Instant shown(@Nullable Instant time) {
        return time == null || time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
    }
}

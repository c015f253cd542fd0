package dev.onevent.example.console.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with what became of it.
 *
 * @param seq its place in the order of arrival
 * @param lane what it is handled in order with
 * @param state waiting, handled or parked
 * @param attempts how often handling it has failed
 * @param failure how it failed last
 * @param type its type; null until it is handled
 * @param happened when it happened; null until it is handled, or if it does not say
 * @param received when it came
 * @param kind what its line is about, null if it has none
 * @param who who did it
 * @param text what happened
 * @param body the bytes as they came; null if they were not asked for
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Entry(
        long seq,
        String lane,
        String state,
        int attempts,
        @Nullable String failure,
        @Nullable String type,
        @Nullable Instant happened,
        Instant received,
        @Nullable String kind,
        @Nullable String who,
        @Nullable String text,
        byte @Nullable [] body) {

    /** This event with the type and the time that its bytes tell, without the bytes. */
    public Entry described(String itsType, @Nullable Instant itsTime) {
        String shownType = Column.NAME.of(itsType);
        Instant shownTime = Note.shown(itsTime);
        return new Entry(seq, lane, state, attempts, failure, shownType, shownTime, received, kind, who, text, null);
    }
}

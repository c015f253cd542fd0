package dev.onevent.example.console;

import dev.onevent.vonage.Channel;
import dev.onevent.vonage.LegStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call, which the API knows as a leg. */
final class Call {

    private final @Nullable String leg;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable Instant ringing;
    private @Nullable Instant answered;
    private LegStatus status = LegStatus.STARTED;

    Call(@Nullable String leg) {
        this.leg = leg;
    }

    void between(Channel channel) {
        String newFrom = Phrase.address(channel.from());
        String newTo = Phrase.address(channel.to());
        from = newFrom == null ? from : newFrom;
        to = newTo == null ? to : newTo;
    }

    /** Notes a status and gives it; none, or one that the catalog does not have, leaves the call as it is. */
    String is(@Nullable LegStatus now) {
        status = now == null || now == LegStatus.UNRECOGNIZED ? status : now;
        return status.text();
    }

    void rings(@Nullable Instant now) {
        is(LegStatus.RINGING);
        ringing = now;
    }

    /** Notes the answer; how long the call rang, null if that is not known. */
    @Nullable
    String isAnswered(@Nullable Instant now) {
        is(LegStatus.ANSWERED);
        answered = now;
        return between(ringing, now);
    }

    /** Notes the end; how long they talked, null if that is not known. */
    @Nullable
    String ends(@Nullable Instant now) {
        is(LegStatus.COMPLETED);
        return between(answered, now);
    }

    /** Events may come in any order, so the end may seem to be before the beginning. */
    private static @Nullable String between(@Nullable Instant begin, @Nullable Instant end) {
        return begin == null || end == null || end.isBefore(begin)
                ? null
                : Phrase.duration(Duration.between(begin, end));
    }

    String status() {
        return status.text();
    }

    /** The two ends, or else the leg. */
    @Override
    public String toString() {
        if (from == null && to == null) {
            return leg == null ? "a call" : "leg " + Phrase.shortId(leg);
        }
        return (from == null ? "?" : from) + " → " + (to == null ? "?" : to);
    }
}

package dev.onevent.example.console.receive;

import org.jspecify.annotations.Nullable;

/**
 * How an event is received.
 *
 * @param answer what is answered once it is stored
 * @param lane what it is handled in order with; null if it stands alone
 * @param id its number in its conversation, if it has one
 * @param problem why it is no event; null if it is one
 */
record Arrival(
        Answer answer,
        @Nullable String lane,
        @Nullable Long id,
        @Nullable String problem) {

    static Arrival in(@Nullable String lane, @Nullable Long id) {
        return new Arrival(Answer.STORED, lane, id, null);
    }
}

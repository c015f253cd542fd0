package dev.onevent.example.console;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the conversation.
 *
 * @param name the user's name, null where no event had it
 * @param state what the member did last
 */
record Member(@Nullable String name, State state) {

    /** In the order in which they come. */
    enum State {
        INVITED,
        JOINED,
        LEFT
    }
}

package dev.onevent.example.console.handle;

import dev.onevent.example.console.store.Note;

/** What is done with an event once it is stored. */
@FunctionalInterface
public interface Handler {

    /**
     * Handles an event. It may come again: if this throws, or if the process ends before the result is stored.
     *
     * @param lane what events are handled in order with; no two of one lane are handled at the same time
     * @param body the event
     * @return what it came to
     */
    Note handle(String lane, byte[] body) throws Exception;

    /** The result of the latest event of a lane was not stored: it is to be as if that event had not come yet. */
    default void undone(String lane) {}
}

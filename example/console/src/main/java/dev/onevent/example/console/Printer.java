package dev.onevent.example.console;

import dev.onevent.vonage.ConversationEvent;

/** Writes the timeline. */
interface Printer {

    /**
     * Writes a line.
     *
     * @param event the event that it was made of
     * @param who the member that the event comes from, empty if it does not say
     * @param line what happened
     */
    void line(ConversationEvent event, String who, Line line);

    /** Writes what it all came to. */
    void summary(Summary summary, Conversation conversation);
}

package dev.onevent.example.console;

/**
 * What a handler makes of an event. When it happened and who did it is in the envelope of every event, so no handler
 * has to say it again.
 *
 * @param kind what the line is about
 * @param text what happened, with the acting member as the subject that is left out: "joined by app"
 */
record Line(Kind kind, String text) {}

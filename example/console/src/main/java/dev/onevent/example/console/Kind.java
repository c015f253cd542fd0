package dev.onevent.example.console;

/** What a line is about. */
enum Kind {
    CONVERSATION,
    MEMBER,
    MESSAGE,
    CALL,
    AUDIO,
    CUSTOM,
    UNKNOWN,
    MALFORMED;

    /** A line of this kind. */
    Line line(String text) {
        return new Line(this, text);
    }
}

package dev.onevent.example.console.receive;

import java.util.Locale;

/** What a webhook is answered. The vendor sends again what is not answered with 2xx. */
enum Answer {
    STORED(200, "the event is in the database"),
    UNKNOWN(200, "the event is in the database, but the catalog does not have its type"),
    DUPLICATE(200, "the same bytes came before"),
    MALFORMED(400, "no event, but kept"),
    CUT_OFF(400, "the body did not come whole, and is not kept"),
    WRONG_SIGNATURE(401, "not the vendor's, and not kept"),
    TOKEN_REUSED(401, "the signature came before with another body"),
    WRONG_PATH(404, "not where events go"),
    WRONG_METHOD(405, "events are posted"),
    TOO_SLOW(408, "the body did not come in time"),
    TOO_LARGE(413, "more bytes than an event has"),
    UNSIGNED(503, "an error of the vendor may leave the signature out; asked for again, it has one"),
    OVERLOADED(503, "more is waiting than may"),
    NO_DATABASE(503, "the event cannot be stored now");

    private final int status;
    private final String why;

    Answer(int status, String why) {
        this.status = status;
        this.why = why;
    }

    int status() {
        return status;
    }

    /** One line for the sender. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + why + "\n";
    }
}

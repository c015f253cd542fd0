package dev.onevent.json;

import dev.onevent.MalformedReason;

/** Ends the reading of a malformed event; never leaves this package, and so carries no stack trace. */
final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MalformedReason reason;
    private final int offset;

    MalformedJsonException(MalformedReason reason, int offset) {
        super(reason + " at byte " + offset, null, false, false);
        this.reason = reason;
        this.offset = offset;
    }

    MalformedReason reason() {
        return reason;
    }

    /** The index in the array, not yet counted from where the event begins. */
    int offset() {
        return offset;
    }
}

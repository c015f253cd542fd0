package dev.onevent.example.console.store;

/** What became of a webhook that was to be stored. */
public enum Kept {
    /** It is stored now. */
    NEW,
    /** It was stored before. */
    DUPLICATE,
    /** It is not stored: its signature came before, with another body. */
    TOKEN_REUSED
}

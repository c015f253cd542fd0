package dev.onevent.example.console.store;

import org.jspecify.annotations.Nullable;

/** The columns of texts that come from outside: what is longer than a column is cut. */
enum Column {
    /** Names, and types of events. */
    NAME(200),
    /** What happened, and how something failed. */
    LINE(1000);

    private final int length;

    Column(int length) {
        this.length = length;
    }

    /** A text as it stands in the column, null if there is none. */
    @Nullable
    String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** A text as it stands in the column. PostgreSQL has no place for the character 0, and nobody for half of one. */
    String of(String text) {
        int end = Math.min(text.length(), length);
        boolean amidCharacter =
                end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return text.substring(0, amidCharacter ? end - 1 : end).replace('\0', ' ');
    }
}

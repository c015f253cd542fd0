package dev.onevent;

/** Why bytes are no event. Whatever breaks JSON's grammar comes before what is wrong with the type. */
public enum MalformedReason {

    /** The bytes break the grammar of JSON (RFC 8259), or more bytes follow the event. */
    SYNTAX,

    /** A text is not valid UTF-8. */
    UTF8,

    /** The JSON is something else than an object. */
    NOT_AN_OBJECT,

    /** The member that names the type is absent, null, empty or no string. */
    NO_TYPE,

    /** The type stands twice, or differs from the one that was given beside the bytes. */
    TYPE_TWICE,

    /** Objects and arrays are nested deeper than {@link Limits#maxDepth()}. */
    TOO_DEEP,

    /**
     * The event, an object or array in it, or a number is larger than {@link Limits} allow. Whatever they allow: a number in
     * scientific notation has an exponent of more than nine digits, or values that the catalog does not expect are nested in
     * such values so often that it would take too long to keep them.
     */
    TOO_LARGE
}

package dev.onevent;

/** Why an event is unknown. */
public enum UnknownReason {

    /** The catalog has no such type: the vendor is ahead of it, or the type is nobody's. */
    NOT_IN_CATALOG,

    /**
     * The catalog at hand has the type, but the router was compiled against an older one, which did not, and handles no
     * group that the type belongs to.
     */
    NEWER_THAN_ROUTER
}

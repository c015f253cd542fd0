package dev.onevent.processor.catalog;

import java.util.List;
import java.util.Set;

/** What generated code has for every catalog, so that nothing of the catalog's own may be called so. */
public final class GeneratedNames {

    /** The record of events whose type the catalog does not have. */
    public static final String UNKNOWN = "UnknownEvent";

    /** The record of what is no event. */
    public static final String MALFORMED = "MalformedEvent";

    /** The visitor that implements all methods but one. */
    public static final String DEFAULTING = "Defaulting";

    /** What the types beside the root have at the end of their names, after that of the root. */
    public static final String EVENTS = "s";

    public static final String VISITOR = "Visitor";
    public static final String DISPATCH = "Dispatch";
    public static final String CODEC = "Codec";

    /** The methods of visitors and routers that are called after no type. */
    public static final String OTHERWISE = "otherwise";

    public static final String NEWER = "newer";

    /** In place of a type in the JSON; what reads class files knows them too. */
    public static final String UNKNOWN_TYPE = "(unknown)";

    public static final String MALFORMED_TYPE = "(malformed)";

    /** The constant of enums for all texts that they do not know. */
    public static final String UNRECOGNIZED = "UNRECOGNIZED";

    static final List<String> TYPES = List.of(UNKNOWN, MALFORMED, DEFAULTING);
    static final List<String> BESIDE_ROOT = List.of("", EVENTS, VISITOR, DISPATCH, CODEC);
    static final Set<String> METHODS = Set.of(OTHERWISE, NEWER);
    static final Set<String> EVENT_TYPES = Set.of(UNKNOWN_TYPE, MALFORMED_TYPE);

    private GeneratedNames() {}

    /** The method of visitors and routers for a type. */
    public static String method(String javaName) {
        return JavaNames.method(javaName);
    }
}

package dev.onevent.example.benchmark.routing;

/** Which events a router handles; it ignores all others. */
public enum Scope {
    /** All. */
    ALL,
    /** One in six of the payloads: {@code message} and {@code member:joined}. */
    SOME,
    /** None. */
    NONE;

    /** Whether it handles a type. */
    public boolean handles(String type) {
        return switch (this) {
            case ALL -> true;
            case NONE -> false;
            case SOME -> type.equals("message") || type.equals("member:joined");
        };
    }
}

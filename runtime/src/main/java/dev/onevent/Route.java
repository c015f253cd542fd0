package dev.onevent;

import org.jspecify.annotations.Nullable;

/**
 * Where a router sends events of one type; {@code routes()} of a router lists them in catalog order.
 *
 * @param type the type as it stands in the JSON; for a pattern event its prefix and {@code *}, or one of the names that
 *     have a handler of their own; {@code (unknown)} and {@code (malformed)} for what no catalog lists
 * @param event the event's record
 * @param handler the method that gets the event, such as {@code Timeline.joined(MemberJoined)}; null if it is ignored
 * @param reachedBy the type that the handler or the {@code ignore} names: the event's own, or the closest group
 */
public record Route(String type, Class<?> event, @Nullable String handler, Class<?> reachedBy) {

    /**
     * Whether events of the type are dropped.
     *
     * @return true if no handler gets them
     */
    public boolean ignored() {
        return handler == null;
    }
}

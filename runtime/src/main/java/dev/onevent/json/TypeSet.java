package dev.onevent.json;

/** A set of a catalog's event types; what a router ignores. */
public final class TypeSet {

    private final boolean[] contained;

    TypeSet(boolean[] contained) {
        this.contained = contained;
    }

    boolean contains(int type) {
        return contained[type];
    }
}

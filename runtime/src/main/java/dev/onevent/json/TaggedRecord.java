package dev.onevent.json;

/**
 * The payload of a subtype: one of its members tells the subtype, and is a constant rather than a component.
 *
 * @param <T> the record
 */
public abstract class TaggedRecord<T> extends JsonRecord<T> {

    /**
     * For generated subclasses.
     *
     * @param members the names of the record's components in the JSON, in the components' order, and that of the constant
     */
    protected TaggedRecord(Members members) {
        super(members);
    }

    @Override
    final boolean isLeftOut(T value) {
        return false;
    }
}

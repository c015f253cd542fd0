package dev.onevent.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a subtype: one of its members tells the subtype, and is a constant rather than a component.
 *
 * @param <T> the record
 */
public abstract class TaggedRecord<T> extends JsonRecord<T> {

    private final String tag;
    private final String constant;

    /**
     * For generated subclasses.
     *
     * @param members the names of the record's components in the JSON, in the components' order, and that of the constant
     * @param tag which of them is the constant's
     * @param constant the constant
     */
    protected TaggedRecord(Members members, int tag, String constant) {
        super(members);
        this.tag = members.name(tag);
        this.constant = constant;
    }

    @Override
    final void check(Map<String, @Nullable Object> json) {
        Object other = json.get(tag);
        if (other != null && !other.equals(constant)) {
            throw new IllegalArgumentException("the JSON has '" + other + "' as '" + tag + "', not '" + constant + "'");
        }
    }

    @Override
    final boolean isLeftOut(T value) {
        return false;
    }
}

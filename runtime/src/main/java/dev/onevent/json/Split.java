package dev.onevent.json;

import java.util.List;

/** Tells the subtypes of an event by a member of its payload, before the payload is read. */
public final class Split {

    private final Member[] path;
    private final LiteralTable<Literal> texts;

    /**
     * A split event.
     *
     * @param path the names that lead to the member from the value of the event's payload member, the member's own last
     * @param texts the member's text for each subtype
     */
    public Split(List<String> path, String... texts) {
        this.path = path.stream().map(Member::of).toArray(Member[]::new);
        this.texts = LiteralTable.of(texts);
    }

    /**
     * Tells the subtype of the object at hand.
     *
     * @param in a reader, before a value; it does not move
     * @return the index of the subtype's text; the number of texts if the member has another, or is missing, doubled or no
     *     text
     */
    public int find(JsonReader in) {
        int index = in.lookAhead(path, texts);
        return index < 0 ? texts.size() : index;
    }
}

package dev.onevent.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The undocumented payload of a subtype: an object of any members, one of which tells the subtype.
 */
public final class TaggedObject extends JsonObject<Map<String, @Nullable Object>> {

    private final String tag;
    private final String text;

    /**
     * The payload of a subtype.
     *
     * @param tag the member that tells it
     * @param text that member's text
     */
    public TaggedObject(String tag, String text) {
        this.tag = tag;
        this.text = text;
    }

    @Override
    public @Nullable Map<String, @Nullable Object> read(JsonReader in) {
        return JsonTypes.OBJECT.read(in);
    }

    @Override
    public void write(Map<String, @Nullable Object> value, JsonWriter out) {
        JsonMap.Builder<@Nullable Object> tagged = new JsonMap.Builder<>();
        tagged.put(tag, text);
        value.forEach(tagged::put);
        tagged.put(tag, text);
        out.any(tagged.build());
    }

    @Override
    public Map<String, @Nullable Object> empty() {
        return JsonMap.empty();
    }

    @Override
    boolean isLeftOut(Map<String, @Nullable Object> value) {
        return false;
    }
}

package dev.onevent.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the own fields of events stand: in a member of the event, or further down in members of members. What else these
 * hold is kept in the event's {@code extra}.
 */
public final class Payload {

    /** Of a member that is not there, where null would be a value. */
    private static final Object ABSENT = new Object();

    private final String[] below;

    /**
     * A payload.
     *
     * @param below the names that lead from the event's member to the payload; none if it is the payload
     */
    public Payload(String... below) {
        this.below = below.clone();
    }

    /**
     * Reads the payload from the event's member at hand.
     *
     * @param in a reader, before the member's value
     * @param type the type of the payload
     * @param <B> its Java type
     * @return the payload, empty if it is not there or does not fit
     */
    public <B> B read(JsonReader in, JsonObject<B> type) {
        B body = read(in, type, 0);
        return body == null ? type.empty() : body;
    }

    private <B> @Nullable B read(JsonReader in, JsonObject<B> type, int depth) {
        if (depth < below.length) {
            return in.isObject() ? readBelow(in, type, depth) : in.misfit();
        }
        boolean isEmpty = in.isEmptyObject();
        B body = type.read(in);
        if (isEmpty && body != null && type.isLeftOut(body)) {
            // An absent payload is empty too, so this one would be left out again. One with members is not empty:
            // even an unknown member is kept in it.
            in.keepOriginal();
        }
        return body;
    }

    private <B> @Nullable B readBelow(JsonReader in, JsonObject<B> type, int depth) {
        JsonMap.Builder<@Nullable Object> rest = new JsonMap.Builder<>();
        B body = null;
        boolean found = false;
        for (boolean more = in.enter('}'); more; more = in.more('}')) {
            String name = in.name();
            int at = in.position();
            if (name.equals(below[depth])) {
                found = true;
                body = read(in, type, depth + 1);
                rest.remove(name);
            } else {
                in.keepOriginal();
            }
            if (in.keeps()) {
                in.put(rest, name, in.original(at));
            }
        }
        if (!found || rest.size() > 0) {
            in.keepRemainder(rest.build());
        }
        return body;
    }

    /**
     * Writes the event's member that holds the payload.
     *
     * @param out where to
     * @param members the members of the event
     * @param kept what {@link JsonWriter#beginObject} gave for the event
     * @param member the index of the member that holds the payload
     * @param extra the event's {@code extra}
     * @param body the payload
     * @param type its type
     * @param <B> its Java type
     */
    public <B> void write(
            JsonWriter out,
            Members members,
            boolean @Nullable [] kept,
            int member,
            Map<String, @Nullable Object> extra,
            B body,
            JsonObject<B> type) {
        if (out.takesComponentsOnly()) {
            return;
        }
        String name = members.name(member);
        write(out, name, below(extra, name), body, type, 0);
        if (kept != null) {
            kept[member] = false;
        }
    }

    private <B> void write(
            JsonWriter out, String name, @Nullable Object original, B body, JsonObject<B> type, int depth) {
        boolean isEmpty = type.isLeftOut(body);
        boolean stands =
                original != ABSENT && (depth == below.length ? Objects.equals(reread(original, type), body) : isEmpty);
        if (stands) {
            out.name(name);
            out.any(original);
        } else if (!isEmpty) {
            out.name(name);
            if (depth == below.length) {
                type.write(body, out);
            } else {
                writeBelow(out, original instanceof Map<?, ?> map ? map : Map.of(), body, type, depth);
            }
        }
    }

    private <B> void writeBelow(JsonWriter out, Map<?, ?> rest, B body, JsonObject<B> type, int depth) {
        out.beginObject();
        rest.forEach((name, value) -> {
            if (!below[depth].equals(name)) {
                out.name(String.valueOf(name));
                out.any(value);
            }
        });
        write(out, below[depth], below(rest, below[depth]), body, type, depth + 1);
        out.endObject();
    }

    private static @Nullable Object below(Map<?, ?> rest, String name) {
        return rest.containsKey(name) ? rest.get(name) : ABSENT;
    }

    private static <B> B reread(@Nullable Object original, JsonObject<B> type) {
        JsonWriter out = new JsonWriter();
        out.any(original);
        B body = type.read(new JsonReader(out.toBytes()));
        return body == null ? type.empty() : body;
    }
}

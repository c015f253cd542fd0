package dev.onevent.json;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with bytes that are no event: the first breach of the grammar, else what is wrong with the type. It takes
 * its time; only malformed events come here.
 */
record Diagnosis(MalformedReason reason, int offset) {

    /** What is wrong with an event that has its type in it; null if nothing is. */
    static @Nullable Diagnosis of(byte[] bytes, int from, int to, Limits limits, String discriminator) {
        Diagnosis grammar = ofGrammar(bytes, from, to, limits);
        return grammar == null ? ofType(bytes, from, to, limits, discriminator) : grammar;
    }

    /** What is wrong with an object, whatever its type; null if nothing is. */
    static @Nullable Diagnosis ofGrammar(byte[] bytes, int from, int to, Limits limits) {
        JsonReader in = new JsonReader(bytes, from, to, limits);
        try {
            in.token();
            int begin = in.position();
            boolean isObject = in.isObject();
            in.skip();
            in.finish();
            return isObject ? null : new Diagnosis(MalformedReason.NOT_AN_OBJECT, begin);
        } catch (MalformedJsonException malformed) {
            return new Diagnosis(malformed.reason(), malformed.offset());
        }
    }

    private static @Nullable Diagnosis ofType(byte[] bytes, int from, int to, Limits limits, String discriminator) {
        JsonReader in = new JsonReader(bytes, from, to, limits);
        in.token();
        int object = in.position();
        int found = -1;
        boolean isType = false;
        for (boolean more = in.enter('}'); more; more = in.more('}')) {
            boolean named = in.name().equals(discriminator);
            if (named && found >= 0) {
                return new Diagnosis(MalformedReason.TYPE_TWICE, in.position());
            }
            if (named) {
                found = in.position();
                isType = bytes[found] == '"' && bytes[found + 1] != '"';
            }
            in.skip();
        }
        return isType ? null : new Diagnosis(MalformedReason.NO_TYPE, found < 0 ? object : found);
    }
}

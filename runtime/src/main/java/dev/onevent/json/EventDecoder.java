package dev.onevent.json;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the decoding of events total: finds the type, and turns what goes wrong into an event. */
final class EventDecoder<E> {

    /** Instead of a type that is given: it stands in the event. */
    static final String IN_EVENT = "";

    /** What is done with the reader when an event has been read. */
    interface End {
        void after(JsonReader in);
    }

    private static final End ALONE = JsonReader::finish;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final EventTypes types;
    private final Member discriminator;
    private final Limits limits;

    EventDecoder(EventTypes types, Limits limits) {
        this.types = types;
        this.discriminator = Member.of(types.discriminator());
        this.limits = limits;
    }

    /**
     * Decodes an event.
     *
     * @param given its type, or {@link #IN_EVENT}
     * @param base how many bytes come before it in the input
     * @param ignored types not to decode, null for none
     * @return the event, null if it is ignored
     */
    @Nullable
    E decode(EventCodec<E> codec, String given, byte[] json, int from, int to, long base, @Nullable TypeSet ignored) {
        if (to - from > limits.maxBytes()) {
            int kept = limits.maxBytes();
            return codec.malformed(MalformedReason.TOO_LARGE, base + kept, Raw.of(json, from, from + kept));
        }
        int start = afterMark(json, from, to);
        try {
            return given.equals(IN_EVENT)
                    ? decodeByItsType(codec, json, start, to, ignored, ALONE)
                    : decodeAs(codec, given, json, start, to, ignored);
        } catch (MalformedJsonException | StackOverflowError thrown) {
            Diagnosis diagnosis = diagnose(thrown, given, json, start, to);
            return codec.malformed(diagnosis.reason(), base + diagnosis.offset() - from, Raw.of(json, from, to));
        }
    }

    /**
     * Decodes the event at the beginning of bytes, whatever follows it.
     *
     * @return null if it is malformed, or the bytes end before it does
     */
    @Nullable
    E decodeFirst(EventCodec<E> codec, byte[] json, int from, int to, End end) {
        try {
            return decodeByItsType(codec, json, from, (int) Math.min(to, (long) from + limits.maxBytes()), null, end);
        } catch (MalformedJsonException | StackOverflowError malformedOrCut) {
            return null;
        }
    }

    /** What a closer look finds, or else what ended the decoding: limits that grammar knows nothing of. */
    private Diagnosis diagnose(Throwable thrown, String given, byte[] json, int from, int to) {
        try {
            Diagnosis diagnosis = given.equals(IN_EVENT)
                    ? Diagnosis.of(json, from, to, limits, types.discriminator())
                    : Diagnosis.ofGrammar(json, from, to, limits);
            if (diagnosis != null) {
                return diagnosis;
            }
            if (thrown instanceof MalformedJsonException malformed) {
                return new Diagnosis(malformed.reason(), malformed.offset());
            }
        } catch (StackOverflowError tooDeep) {
            // Limits of one's own may allow more than the stack does.
        }
        return new Diagnosis(MalformedReason.TOO_DEEP, from);
    }

    private @Nullable E decodeByItsType(
            EventCodec<E> codec, byte[] json, int from, int to, @Nullable TypeSet ignored, End end) {
        int value = MemberScan.valueOf(json, from, to, discriminator, end == ALONE);
        if (value < 0 || json[value] != '"') {
            throw new MalformedJsonException(MalformedReason.NO_TYPE, from);
        }
        int type = types.findListed(json, value + 1, to);
        String name = "";
        if (type == NameTable.NOT_FOUND) {
            name = Text.decode(json, value + 1, Text.end(json, value + 1, to));
            type = types.find(name);
            if (name.isEmpty()) {
                throw new MalformedJsonException(MalformedReason.NO_TYPE, value);
            }
        }
        return ignored != null && ignored.contains(type) ? null : decode(codec, type, name, json, from, to, end);
    }

    private @Nullable E decodeAs(
            EventCodec<E> codec, String given, byte[] json, int from, int to, @Nullable TypeSet ignored) {
        int type = types.find(given);
        if (ignored != null && ignored.contains(type)) {
            return null;
        }
        int value = MemberScan.valueOf(json, from, to, discriminator);
        // A null names no type: the vendor leaves it to what is given.
        if (value >= 0
                && json[value] != 'n'
                && (json[value] != '"'
                        || !Text.decode(json, value + 1, Text.end(json, value + 1, to))
                                .equals(given))) {
            throw new MalformedJsonException(MalformedReason.TYPE_TWICE, value);
        }
        return decode(codec, type, given, json, from, to, ALONE);
    }

    private E decode(EventCodec<E> codec, int type, String name, byte[] json, int from, int to, End end) {
        JsonReader in = new JsonReader(json, from, to, limits);
        in.token();
        int begin = in.position();
        if (!in.isObject()) {
            throw new MalformedJsonException(MalformedReason.NOT_AN_OBJECT, begin);
        }
        E event = type == types.unknown()
                ? codec.unknown(
                        name,
                        UnknownReason.NOT_IN_CATALOG,
                        Raw.of(json, begin, Structure.valueEnd(json, begin, to)),
                        in)
                : codec.read(type, name, in);
        end.after(in);
        return event;
    }

    private static int afterMark(byte[] json, int from, int to) {
        int after = from + BYTE_ORDER_MARK.length;
        return after <= to
                        && json[from] < 0
                        && Arrays.equals(json, from, after, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)
                ? after
                : from;
    }

    /** The object that bytes are, null if they are none, or one beyond the limits. */
    @Nullable
    Map<String, @Nullable Object> object(byte[] json) {
        JsonReader in = new JsonReader(json, afterMark(json, 0, json.length), json.length, limits);
        try {
            in.token();
            Map<String, @Nullable Object> object = in.isObject() ? in.object() : null;
            in.finish();
            return object;
        } catch (MalformedJsonException | StackOverflowError malformed) {
            return null;
        }
    }
}

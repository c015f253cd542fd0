package dev.onevent.json;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the decoding of events total: finds the type, and turns what goes wrong into an event. */
final class EventDecoder<E> {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final EventTypes types;
    private final byte[] discriminator;
    private final Limits limits;

    EventDecoder(EventTypes types, Limits limits) {
        this.types = types;
        this.discriminator = types.discriminator().getBytes(StandardCharsets.UTF_8);
        this.limits = limits;
    }

    /**
     * Decodes an event.
     *
     * @param base how many bytes come before it in the input
     * @param ignored types not to decode, null for none
     * @return the event, null if it is ignored
     */
    @Nullable
    E decode(EventCodec<E> codec, byte[] json, int from, int to, long base, @Nullable TypeSet ignored) {
        if (to - from > limits.maxBytes()) {
            return tooLarge(codec, json, from, base);
        }
        int start = afterMark(json, from, to);
        try {
            int value = MemberScan.valueOf(json, start, to, discriminator);
            if (value < 0 || json[value] != '"') {
                throw new MalformedJsonException(MalformedReason.NO_TYPE, start);
            }
            int valueEnd = Math.max(value + 1, Structure.valueEnd(json, value, to) - 1);
            int type = types.names().find(json, value + 1, valueEnd);
            String name = "";
            if (type < 0) {
                name = text(json, value, to);
                type = types.find(name);
                if (name.isEmpty()) {
                    throw new MalformedJsonException(MalformedReason.NO_TYPE, value);
                }
            }
            return ignored != null && ignored.contains(type) ? null : decode(codec, type, name, json, start, to);
        } catch (MalformedJsonException malformed) {
            Diagnosis diagnosis = Diagnosis.of(json, start, to, limits, types.discriminator());
            return malformed(codec, diagnosis, malformed, json, from, to, base);
        }
    }

    /**
     * Decodes an event whose type is given.
     *
     * @param ignored types not to decode, null for none
     * @return the event, null if it is ignored
     */
    @Nullable
    E decode(EventCodec<E> codec, String type, byte[] json, @Nullable TypeSet ignored) {
        if (type.isEmpty()) {
            return decode(codec, json, 0, json.length, 0, ignored);
        }
        int index = types.find(type);
        if (ignored != null && ignored.contains(index)) {
            return null;
        }
        if (json.length > limits.maxBytes()) {
            return tooLarge(codec, json, 0, 0);
        }
        int start = afterMark(json, 0, json.length);
        try {
            int value = MemberScan.valueOf(json, start, json.length, discriminator);
            if (value >= 0
                    && (json[value] != '"' || !text(json, value, json.length).equals(type))) {
                throw new MalformedJsonException(MalformedReason.TYPE_TWICE, value);
            }
            return decode(codec, index, type, json, start, json.length);
        } catch (MalformedJsonException malformed) {
            return malformed(
                    codec, Diagnosis.ofGrammar(json, start, json.length, limits), malformed, json, 0, json.length, 0);
        }
    }

    private static String text(byte[] json, int quote, int end) {
        return Text.decode(json, quote + 1, Text.end(json, quote + 1, end));
    }

    private E decode(EventCodec<E> codec, int type, String name, byte[] json, int from, int to) {
        JsonReader in = new JsonReader(json, from, to, limits);
        in.token();
        E event = type == types.unknown()
                ? codec.unknown(name, UnknownReason.NOT_IN_CATALOG, Raw.of(json, from, to), in)
                : codec.read(type, name, in);
        in.finish();
        return event;
    }

    private static int afterMark(byte[] json, int from, int to) {
        int after = from + BYTE_ORDER_MARK.length;
        return after <= to && Arrays.equals(json, from, after, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)
                ? after
                : from;
    }

    private E tooLarge(EventCodec<E> codec, byte[] json, int from, long base) {
        int kept = limits.maxBytes();
        return codec.malformed(MalformedReason.TOO_LARGE, base + kept, Raw.of(json, from, from + kept));
    }

    /** What a closer look found, or else what ended the decoding: limits that grammar knows nothing of. */
    private E malformed(
            EventCodec<E> codec,
            @Nullable Diagnosis diagnosis,
            MalformedJsonException thrown,
            byte[] json,
            int from,
            int to,
            long base) {
        MalformedReason reason = diagnosis == null ? thrown.reason() : diagnosis.reason();
        int offset = diagnosis == null ? thrown.offset() : diagnosis.offset();
        return codec.malformed(reason, base + offset - from, Raw.of(json, from, to));
    }

    /** The object that bytes are, null if they are none. */
    @Nullable
    Map<String, @Nullable Object> object(byte[] json) {
        int start = afterMark(json, 0, json.length);
        if (Diagnosis.ofGrammar(json, start, json.length, limits) != null) {
            return null;
        }
        JsonReader in = new JsonReader(json, start, json.length, limits);
        in.token();
        return in.object();
    }
}

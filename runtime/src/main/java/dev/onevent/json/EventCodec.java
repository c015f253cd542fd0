package dev.onevent.json;

import dev.onevent.DocumentedType;
import dev.onevent.Limits;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the JSON of a catalog's events into records and back. Generated subclasses know the types; this class finds the
 * type and makes the decoding total.
 *
 * <p>A codec is immutable and thread-safe.
 *
 * @param <E> the root of the catalog's events
 */
public abstract class EventCodec<E> extends EventForms<E> {

    private final EventTypes types;
    private final List<List<String>> pages;
    private final Limits limits;
    private final EventDecoder<E> decoder;

    /**
     * For generated subclasses.
     *
     * @param types the types of the catalog
     * @param pages where a page of events keeps its list, each as a path of member names
     * @param limits what an event may cost
     */
    protected EventCodec(EventTypes types, List<List<String>> pages, Limits limits) {
        this.types = types;
        this.pages = pages;
        this.limits = limits;
        this.decoder = new EventDecoder<>(types, limits);
    }

    /**
     * The types that the catalog documents.
     *
     * @return one for each type, in catalog order
     */
    public abstract List<DocumentedType> types();

    /**
     * The same codec with other limits.
     *
     * @param limits what an event may cost
     * @return a codec
     */
    public abstract EventCodec<E> withLimits(Limits limits);

    // Decoding

    /**
     * Decodes an event. Never throws: what is no event is a malformed one, what the catalog lacks an unknown one.
     *
     * @param json UTF-8, with or without a byte order mark
     * @return the event
     */
    public final E decode(byte[] json) {
        return decode(json, 0, json.length);
    }

    /**
     * Decodes an event in a part of an array.
     *
     * @param json UTF-8
     * @param offset where the event begins
     * @param length how many bytes it has
     * @return the event; offsets in it are counted from its beginning
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public final E decode(byte[] json, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, json.length);
        return decode(json, offset, offset + length, 0);
    }

    /**
     * Decodes an event.
     *
     * @param json the event as text
     * @return the event; offsets in it are counted in UTF-8, of which an unpaired surrogate is a breach
     */
    public final E decode(String json) {
        return decode(Text.encode(json));
    }

    /**
     * Decodes the one event that a stream holds.
     *
     * @param json UTF-8; read to its end or just beyond the limit of an event, and not closed
     * @return the event
     * @throws IOException if the stream cannot be read
     */
    public final E decode(InputStream json) throws IOException {
        int most = limits.maxBytes();
        return decode(json.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    }

    /**
     * Decodes an event whose vendor names the type elsewhere, in a header or as the name of a socket's event.
     *
     * @param type the type; it may stand in the JSON too, but no other one. Empty or null, it has to stand there
     * @param json UTF-8
     * @return the event
     */
    public final E decode(@Nullable String type, byte[] json) {
        return Objects.requireNonNull(decoder.decode(this, given(type), json, 0, json.length, 0, null));
    }

    private static String given(@Nullable String type) {
        return type == null ? EventDecoder.IN_EVENT : type;
    }

    /**
     * Decodes an event, unless it is of a type that the caller ignores: such an event is neither read nor validated
     * beyond its type.
     *
     * @param ignored types of this codec
     * @param json UTF-8
     * @return the event, null if it is ignored
     */
    public final @Nullable E decodeUnless(TypeSet ignored, byte[] json) {
        return decoder.decode(this, EventDecoder.IN_EVENT, json, 0, json.length, 0, ignored);
    }

    /**
     * Decodes an event whose vendor names the type elsewhere, unless it is of a type that the caller ignores.
     *
     * @param ignored types of this codec
     * @param type the type; empty or null, it has to stand in the JSON
     * @param json UTF-8
     * @return the event, null if it is ignored
     */
    public final @Nullable E decodeUnless(TypeSet ignored, @Nullable String type, byte[] json) {
        return decoder.decode(this, given(type), json, 0, json.length, 0, ignored);
    }

    /**
     * Decodes the events of a page, of an array, of lines or a single one, one after another in constant memory. A page is an
     * object that has its list where the catalog says, and names no type before it. What is no event is a malformed one among
     * the others. Where it cannot be told what follows, the rest is one: after a breach
     * of the grammar between the events of an array, and after an event over several lines that is not closed as it was opened.
     *
     * @param json UTF-8
     * @return the events, lazily; offsets in malformed ones are counted from the beginning of the input
     */
    public final Stream<E> decodeAll(byte[] json) {
        return decodeAll(new ByteArrayInputStream(json));
    }

    /**
     * Decodes the events of a page, of an array, of lines or a single one, as {@link #decodeAll(byte[])} does.
     *
     * @param json UTF-8; closed when the stream of events is, which is for the caller to do
     * @return the events, lazily; where the input cannot be read, it throws {@link java.io.UncheckedIOException}, and has ended
     */
    public final Stream<E> decodeAll(InputStream json) {
        return EventStream.of(this, json, pages, limits.maxBytes());
    }

    final String discriminator() {
        return types.discriminator();
    }

    /** Decodes an event that begins so many bytes after the beginning of the input. */
    final E decode(byte[] json, int from, int to, long base) {
        return Objects.requireNonNull(decoder.decode(this, EventDecoder.IN_EVENT, json, from, to, base, null));
    }

    /** Decodes the event at the beginning of bytes; null if it is malformed, or they end before it does. */
    final @Nullable E decodeFirst(byte[] json, int from, int to, EventDecoder.End end) {
        return decoder.decodeFirst(this, json, from, to, end);
    }

    // Encoding

    /**
     * Encodes an event. What {@code extra} keeps is written as it came in; of a decoded event that was not changed the
     * result equals the input as JSON.
     *
     * @param event any event of the catalog
     * @return UTF-8; of a malformed event what came in. What JSON has no value for is left out, of lists and maps too: doubles
     *     that are infinite or no number, and texts that their enum does not know
     * @throws IllegalArgumentException if {@code extra} or an untyped component holds what is no JSON
     */
    public final byte[] encode(E event) {
        JsonWriter out = JsonWriter.ofEvent();
        write(event, out);
        byte[] json = out.toBytes();
        out.giveBack();
        return json;
    }

    /**
     * Encodes an event to a stream.
     *
     * @param event any event of the catalog
     * @param out where to; neither flushed nor closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if {@code extra} or an untyped component holds what is no JSON
     */
    public final void encode(E event, OutputStream out) throws IOException {
        out.write(encode(event));
    }

    /**
     * An event of a map such as other JSON libraries read.
     *
     * @param json the members of the event
     * @return the event
     * @throws IllegalArgumentException if the map holds what is no JSON, such as the infinity that Jackson reads of 1e400 unless
     *     it uses BigDecimal
     */
    public final E fromMap(Map<String, @Nullable Object> json) {
        JsonWriter out = new JsonWriter();
        out.any(Objects.requireNonNull(json, "json"));
        return decode(out.toBytes());
    }

    /**
     * An event of a map such as other JSON libraries read, if it is of one type.
     *
     * @param json the members of the event
     * @param type the event's record
     * @param <T> the event's record
     * @return the event
     * @throws IllegalArgumentException if it is of another type or names none, or the map holds what is no JSON
     */
    public final <T extends E> T fromMap(Map<String, @Nullable Object> json, Class<T> type) {
        E event = fromMap(json);
        if (!type.isInstance(event)) {
            throw new IllegalArgumentException("the JSON is no " + type.getSimpleName() + " but a "
                    + event.getClass().getSimpleName());
        }
        return type.cast(event);
    }

    /**
     * An event as a map such as other JSON libraries write.
     *
     * @param event any event of the catalog
     * @return its members, unmodifiable; of a malformed event that is no object, its text as the member {@code malformed}
     * @throws IllegalArgumentException if {@code extra} or an untyped component holds what is no JSON
     */
    public final Map<String, @Nullable Object> toMap(E event) {
        byte[] json = encode(event);
        if (!typeOf(event).isEmpty()) {
            return new JsonReader(json).object();
        }
        Map<String, @Nullable Object> object = decoder.object(json);
        return object != null ? object : Map.of("malformed", new String(json, StandardCharsets.UTF_8));
    }

    // Routing

    /**
     * A set of types, for {@link #decodeUnless}.
     *
     * @param names the types as they stand in the JSON, of a pattern event its prefix and {@code *}, and {@code (unknown)} for
     *     all that the catalog does not have; others are passed over
     * @return the set
     */
    public final TypeSet typeSet(String... names) {
        return types.setOf(names);
    }

    /**
     * An event whose type is newer than the router that was to route it.
     *
     * @param event an event of the catalog
     * @return an unknown event with its JSON
     */
    public final E newer(E event) {
        byte[] json = encode(event);
        JsonReader in = new JsonReader(json);
        return unknown(typeOf(event), UnknownReason.NEWER_THAN_ROUTER, Raw.of(json), in);
    }
}

package dev.onevent.json;

import dev.onevent.DocumentedType;
import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.UnknownReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec of a small catalog, as the processor would write it: aliases, a pattern, a payload two members down. */
final class Parcels extends EventCodec<Parcels.Event> {

    sealed interface Event permits Parcel, Unknown, Malformed {
        String type();
    }

    /** One record stands for all types here. */
    record Parcel(String type, @Nullable Long id, @Nullable String to, Box body, Map<String, @Nullable Object> extra)
            implements Event {
        Parcel {
            extra = Unmodifiable.map(extra);
        }
    }

    record Box(
            @Nullable String label,
            @Nullable List<Long> sizes,
            @Nullable Box inner,
            @Nullable Double weight,
            @Nullable Instant packed,
            Map<String, @Nullable Object> extra) {
        static final Box EMPTY = new Box(null, null, null, null, null, Map.of());

        Box {
            extra = Unmodifiable.map(extra);
        }
    }

    record Unknown(String type, @Nullable Long id, UnknownReason reason, Raw raw, Map<String, @Nullable Object> extra)
            implements Event {}

    record Malformed(MalformedReason reason, long offset, Raw raw) implements Event {
        @Override
        public String type() {
            return "";
        }
    }

    private static final EventTypes TYPES = new EventTypes(
            NameTable.of("sent", "lost", "custom:listed"),
            List.of(
                    EventTypes.EventPattern.of("custom:", "\\w+"),
                    EventTypes.EventPattern.of("custom:x-", "(a|b)*"),
                    EventTypes.EventPattern.of("cust", ".*y")),
            "type");

    static final Parcels CODEC = new Parcels(List.of("data", "object"), Limits.DEFAULT);

    private final Members members;
    private final Payload payload;
    private final List<String> path;

    private Parcels(List<String> path, Limits limits) {
        super(
                TYPES,
                List.of(List.of("_embedded", "events"), List.of("_embedded", "data", "events"), List.of("_embedded")),
                limits);
        this.path = path;
        this.payload = new Payload(path.subList(1, path.size()).toArray(String[]::new));
        this.members = Members.of("id", "to", path.get(0), "type").or(0, "no").or(0, "number");
    }

    /** The same with its payload elsewhere. */
    static Parcels in(String... path) {
        return new Parcels(List.of(path), Limits.DEFAULT);
    }

    @Override
    public Parcels withLimits(Limits limits) {
        return new Parcels(path, limits);
    }

    @Override
    protected Event read(int type, String name, JsonReader in) {
        return new EnvelopeJson(type == 0 ? "sent" : type == 1 ? "lost" : name.isEmpty() ? "custom:listed" : name)
                .readObject(in);
    }

    @Override
    protected Event unknown(String type, UnknownReason reason, Raw raw, JsonReader in) {
        Map<String, @Nullable Object> object = in.object();
        return new Unknown(type, object.get("id") instanceof Long id ? id : null, reason, raw, object);
    }

    @Override
    protected Event malformed(MalformedReason reason, long offset, Raw raw) {
        return new Malformed(reason, offset, raw);
    }

    @Override
    protected void write(Event event, JsonWriter out) {
        if (event instanceof Parcel parcel) {
            new EnvelopeJson(parcel.type).write(parcel, out);
        } else if (event instanceof Unknown unknown) {
            out.any(unknown.extra);
        } else {
            out.raw(((Malformed) event).raw);
        }
    }

    @Override
    protected String typeOf(Event event) {
        return event.type();
    }

    @Override
    public List<DocumentedType> types() {
        return List.of();
    }

    private final class EnvelopeJson extends JsonRecord<Parcel> {
        private final String type;

        EnvelopeJson(String type) {
            super(members);
            this.type = type;
        }

        @Override
        protected Parcel readObject(JsonReader in) {
            Long id = null;
            Long idAsNo = null;
            Long idAsNumber = null;
            int idAt = -1;
            String to = null;
            Box body = null;
            boolean seen = false;
            Extra extra = null;
            Member member = in.begin(members);
            while ((member = in.next(member)) != null) {
                int at = in.position();
                switch (member.index()) {
                    case 0 -> {
                        id = JsonTypes.LONG.read(in);
                        idAt = at;
                    }
                    case 1 -> to = JsonTypes.STRING.read(in);
                    case 2 -> body = payload.read(in, BoxJson.TYPE);
                    case 3 -> seen = in.discriminator(seen);
                    case 4 -> {
                        idAsNo = JsonTypes.LONG.read(in);
                        in.keepOriginal();
                    }
                    case 5 -> {
                        idAsNumber = JsonTypes.LONG.read(in);
                        in.keepOriginal();
                    }
                    default -> in.keepOriginal();
                }
                if (in.keeps() || extra != null) {
                    extra = in.settle(extra, member, at);
                }
            }
            extra = in.keepBoth(extra, members, 0, idAt, 4);
            extra = in.keepBoth(extra, members, 0, idAt, 5);
            return new Parcel(
                    type,
                    id != null ? id : idAsNo != null ? idAsNo : idAsNumber,
                    to,
                    body == null ? Box.EMPTY : body,
                    Extra.map(extra));
        }

        @Override
        public void write(Parcel value, JsonWriter out) {
            boolean[] kept = out.beginObject(this, value, value.extra);
            out.text(members, 3, value.type);
            out.member(members, kept, 0, value.id, JsonTypes.LONG);
            out.member(members, kept, 1, value.to, JsonTypes.STRING);
            payload.write(out, members, kept, 2, value.extra, value.body, BoxJson.TYPE);
            out.endObject(members, kept, value.extra);
        }
    }

    static final class BoxJson extends JsonRecord<Box> {
        private static final Members MEMBERS = Members.of("label", "sizes", "inner", "weight", "packed");
        private static final JsonType<List<Long>> SIZES = JsonTypes.list(JsonTypes.LONG);

        static final BoxJson TYPE = new BoxJson();

        private BoxJson() {
            super(MEMBERS);
        }

        @Override
        protected Box readObject(JsonReader in) {
            String label = null;
            List<Long> sizes = null;
            Box inner = null;
            Double weight = null;
            Instant packed = null;
            Extra extra = null;
            Member member = in.begin(MEMBERS);
            while ((member = in.next(member)) != null) {
                int at = in.position();
                switch (member.index()) {
                    case 0 -> label = JsonTypes.STRING.read(in);
                    case 1 -> sizes = SIZES.read(in);
                    case 2 -> inner = BoxJson.TYPE.read(in);
                    case 3 -> weight = JsonTypes.DOUBLE.read(in);
                    case 4 -> packed = JsonTypes.INSTANT.read(in);
                    default -> in.keepOriginal();
                }
                if (in.keeps() || extra != null) {
                    extra = in.settle(extra, member, at);
                }
            }
            return new Box(label, sizes, inner, weight, packed, Extra.map(extra));
        }

        @Override
        public void write(Box value, JsonWriter out) {
            boolean[] kept = out.beginObject(this, value, value.extra);
            out.member(MEMBERS, kept, 0, value.label, JsonTypes.STRING);
            out.member(MEMBERS, kept, 1, value.sizes, SIZES);
            out.member(MEMBERS, kept, 2, value.inner, BoxJson.TYPE);
            out.member(MEMBERS, kept, 3, value.weight, JsonTypes.DOUBLE);
            out.member(MEMBERS, kept, 4, value.packed, JsonTypes.INSTANT);
            out.endObject(MEMBERS, kept, value.extra);
        }
    }
}

package dev.onevent.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that have no class of their own in generated code. */
public final class JsonTypes {

    /** Texts; a number is read as Java writes it: {@code 1.50} as it is, {@code 1e5} as {@code 1E+5}. */
    public static final JsonType<String> STRING = new JsonType<>() {
        @Override
        public @Nullable String read(JsonReader in) {
            return in.string();
        }

        @Override
        public void write(String value, JsonWriter out) {
            out.text(value);
        }
    };

    /** {@code true} and {@code false}. */
    public static final JsonType<Boolean> BOOLEAN = new JsonType<>() {
        @Override
        public @Nullable Boolean read(JsonReader in) {
            return in.bool();
        }

        @Override
        public void write(Boolean value, JsonWriter out) {
            out.ascii(value.toString());
        }
    };

    /** Integers of 32 bits, also where a string holds the number. */
    public static final JsonType<Integer> INT = new JsonType<>() {
        @Override
        public @Nullable Integer read(JsonReader in) {
            Integer value = Numbers.asInt(in.integer());
            return value == null ? in.misfit() : value;
        }

        @Override
        public void write(Integer value, JsonWriter out) {
            out.number(value);
        }
    };

    /** Integers of 64 bits, also where a string holds the number. */
    public static final JsonType<Long> LONG = new JsonType<>() {
        @Override
        public @Nullable Long read(JsonReader in) {
            return in.integer();
        }

        @Override
        public void write(Long value, JsonWriter out) {
            out.number(value);
        }
    };

    /**
     * Binary floating-point numbers of 64 bits, also where a string holds the number. A zero is read without its sign, so that it
     * equals the zero of an original, which is a {@link java.math.BigDecimal} and has none.
     */
    public static final JsonType<Double> DOUBLE = new JsonType<>() {
        @Override
        public @Nullable Double read(JsonReader in) {
            return in.floating();
        }

        @Override
        public void write(Double value, JsonWriter out) {
            out.number(value);
        }

        @Override
        boolean isWritable(Double value) {
            return Double.isFinite(value);
        }
    };

    /** Decimal numbers of any size, also where a string holds the number. */
    public static final JsonType<BigDecimal> DECIMAL = new JsonType<>() {
        @Override
        public @Nullable BigDecimal read(JsonReader in) {
            return in.decimal();
        }

        @Override
        public void write(BigDecimal value, JsonWriter out) {
            out.number(value);
        }
    };

    /** Points in time as RFC 3339 texts; written in UTC with three fraction digits, or more if it takes more. */
    public static final JsonType<Instant> INSTANT = new JsonType<>() {
        @Override
        public @Nullable Instant read(JsonReader in) {
            return in.instant();
        }

        @Override
        public void write(Instant value, JsonWriter out) {
            out.time(value);
        }
    };

    /** Objects of any members. */
    public static final JsonObject<Map<String, @Nullable Object>> OBJECT = new JsonObject<>() {
        @Override
        public @Nullable Map<String, @Nullable Object> read(JsonReader in) {
            return in.isObject() ? in.object() : in.misfit();
        }

        @Override
        public Map<String, @Nullable Object> empty() {
            return JsonMap.empty();
        }

        @Override
        public void write(Map<String, @Nullable Object> value, JsonWriter out) {
            out.any(value);
        }
    };

    /** Any JSON value: String, Boolean, Long, BigInteger, BigDecimal, List, Map or null. */
    public static final JsonType<Object> ANY = new JsonType<>() {
        @Override
        public @Nullable Object read(JsonReader in) {
            Object value = in.any();
            return value == null ? in.misfit() : value;
        }

        @Override
        public void write(Object value, JsonWriter out) {
            out.any(value);
        }

        @Override
        @Nullable
        Object readElement(JsonReader in) {
            return in.any();
        }

        @Override
        boolean hasNull() {
            return true;
        }
    };

    /**
     * Arrays.
     *
     * @param of the type of the elements
     * @param <T> their Java type
     * @return the type of lists of them
     */
    public static <T> JsonType<List<T>> list(JsonType<T> of) {
        return of.list();
    }

    /**
     * Objects whose members all have values of one type.
     *
     * @param of the type of the values
     * @param <T> their Java type
     * @return the type of maps to them
     */
    public static <T> JsonType<Map<String, T>> map(JsonType<T> of) {
        return of.map();
    }

    static final class Lists<T> extends JsonType<List<T>> {
        private final JsonType<T> of;

        Lists(JsonType<T> of) {
            this.of = of;
        }

        @Override
        public @Nullable List<T> read(JsonReader in) {
            return in.list(of);
        }

        @Override
        public void write(List<T> value, JsonWriter out) {
            out.list(value, of);
        }
    }

    static final class Maps<T> extends JsonType<Map<String, T>> {
        private final JsonType<T> of;

        Maps(JsonType<T> of) {
            this.of = of;
        }

        @Override
        public @Nullable Map<String, T> read(JsonReader in) {
            return in.map(of);
        }

        @Override
        public void write(Map<String, T> value, JsonWriter out) {
            out.map(value, of);
        }
    }

    private JsonTypes() {}
}

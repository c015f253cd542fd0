package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import dev.onevent.json.Parcels.Unknown;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Input made to cost much costs no more than its size. Proved by what is allocated and not by the time, which differs from
 * run to run.
 */
@Tag("slow")
class HostileInputTest {

    /** Wider than by default; not for numbers, which take time by the square of their length. */
    private static final Parcels CODEC =
            Parcels.CODEC.withLimits(new Limits(64 << 20, 200, 10_000_000, Limits.DEFAULT.maxNumberLength()));

    private enum Attack {
        BRACKETS(10_000_000, n -> "[".repeat(n)),
        BRACES(500_000, n -> "{\"a\":".repeat(n)),
        BRACKETS_IN_AN_EVENT(1_000_000, n -> event("\"x\":" + "[".repeat(n))),
        BRACKETS_CLOSED(1_000_000, n -> event("\"x\":" + "[".repeat(n) + "]".repeat(n))),
        NESTED_OBJECTS(10_000, n -> event("\"x\":" + "{\"a\":".repeat(n) + "1" + "}".repeat(n))),
        EMPTY_OBJECTS(200_000, n -> event("\"x\":[" + "{},".repeat(n) + "0]")),
        LONG_INTEGER(1_000_000, n -> event("\"id\":" + "9".repeat(n))),
        LONG_FRACTION(1_000_000, n -> event("\"data\":{\"object\":{\"weight\":0." + "3".repeat(n) + "}}")),
        LONG_EXPONENT(1_000_000, n -> event("\"x\":1e" + "0".repeat(n) + "1")),
        LONG_NUMBERS(1_000, n -> event("\"x\":[" + ("9".repeat(1_000) + ",").repeat(n) + "0]")),
        HUGE_NUMBERS(50_000, n -> event("\"x\":[" + "1e999999999,".repeat(n) + "0]")),
        HUGE_TYPED_NUMBERS(
                200_000, n -> event("\"data\":{\"object\":{\"sizes\":[" + "0e999999999,".repeat(n) + "1e999999999]}}")),
        HUGE_MISFITS(
                100_000,
                n -> event("\"id\":1e999999999,".repeat(n) + "\"data\":{\"object\":{\"weight\":1e999999999}}")),
        QUOTED_NUMBER(1_000_000, n -> event("\"id\":\"" + "9".repeat(n) + "\"")),
        LONG_TEXT(5_000_000, n -> event("\"to\":\"" + "a".repeat(n) + "\"")),
        LONG_TEXT_BEYOND_LATIN(500_000, n -> event("\"to\":\"" + "\u20ac".repeat(n) + "\"")),
        LONG_TYPE(1_000_000, n -> "{\"type\":\"" + "a".repeat(n) + "\"}"),
        LONG_PATTERN_TYPE(200_000, n -> "{\"type\":\"custom:" + "a".repeat(n) + "\"}"),
        LONG_NAME(1_000_000, n -> event("\"" + "a".repeat(n) + "\":1")),
        LONG_TIME(300_000, n -> event("\"data\":{\"object\":{\"packed\":\"2018" + "0".repeat(n) + "\"}}")),
        LONG_TIME_OF_LETTERS(300_000, n -> event("\"data\":{\"object\":{\"packed\":\"" + "T".repeat(n) + "+0000\"}}")),
        ESCAPES(1_000_000, n -> event("\"to\":\"" + "\\n".repeat(n) + "\"")),
        UNICODE_ESCAPES(1_000_000, n -> event("\"to\":\"" + "\\u00e9".repeat(n) + "\"")),
        ESCAPES_IN_NAMES(100_000, n -> event(members(n, i -> "\\u0061" + i))),
        UNKNOWN_MEMBERS(100_000, n -> event(members(n, i -> "m" + i))),
        UNKNOWN_MEMBERS_INSIDE(100_000, n -> event("\"x\":{" + members(n, i -> "m" + i) + "}")),
        UNKNOWN_MEMBERS_OF_AN_UNKNOWN_EVENT(100_000, n -> "{\"type\":\"nobody's\"," + members(n, i -> "m" + i) + "}"),
        EQUAL_HASH_CODES(65_536, n -> event(members(n, HostileInputTest::colliding))),
        EQUAL_HASH_CODES_INSIDE(65_536, n -> event("\"x\":{" + members(n, HostileInputTest::colliding) + "}")),
        REPEATED_MEMBER(200_000, n -> event(members(n, i -> "x"))),
        REPEATED_MISFIT(100_000, n -> event("\"to\":[1],".repeat(n) + "\"to\":{}")),
        REPEATED_ALIAS(100_000, n -> event("\"no\":1,\"number\":\"2\",".repeat(n) + "\"id\":[]")),
        REPEATED_PAYLOAD(50_000, n -> event("\"data\":{\"x\":1,\"object\":{\"label\":2}},".repeat(n) + "\"id\":1")),
        LONG_MISFIT(500_000, n -> event("\"data\":{\"object\":{\"sizes\":[" + "1,".repeat(n) + "true]}}")),
        DEEP_MISFITS(
                190,
                n -> event("\"data\":{\"object\":" + "{\"inner\":".repeat(n) + "{\"label\":[]}" + "}".repeat(n) + "}")),
        WHITE_SPACE(1_000_000, n -> " ".repeat(n) + "{" + "\n".repeat(n) + "\"type\":\"sent\"}"),
        TYPES(500_000, n -> "{\"type\":\"sent\"" + ",\"type\":\"lost\"".repeat(n) + "}");

        private final int size;
        private final IntFunction<String> json;

        Attack(int size, IntFunction<String> json) {
            this.size = size;
            this.json = json;
        }

        byte[] bytes(int n) {
            return Fixtures.utf8(json.apply(n));
        }
    }

    private static String event(String members) {
        return "{\"type\":\"sent\"," + members + "}";
    }

    private static String members(int count, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + name.apply(i) + "\":" + i)
                .collect(Collectors.joining(","));
    }

    /** Names of 32 letters that all have the hash code of {@code AaAa…}. */
    private static String colliding(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("twice the input allocates no more than about twice as much")
    void linear(Attack attack) {
        byte[] half = attack.bytes(attack.size / 2);
        byte[] whole = attack.bytes(attack.size);
        CODEC.encode(CODEC.decode(half));

        long little = Allocated.by(() -> CODEC.decode(half));
        assertThat(Allocated.by(() -> CODEC.decode(whole)))
                .isLessThan(little * 5 / 2 + 100_000)
                .isLessThan(100L * whole.length + 100_000);
        Event event = CODEC.decode(whole);
        assertThat(Allocated.by(() -> CODEC.encode(event))).isLessThan(100L * whole.length + 100_000);
    }

    @Test
    @DisplayName("lists in lists, each with a misfit: read again a few times, not as often as they are deep")
    void misfitsInMisfits() {
        byte[] few = Fixtures.utf8(misfits(5));
        byte[] many = Fixtures.utf8(misfits(90));

        assertThat(Tree.Json.TYPE.readObject(reader(few)).extra()).containsOnlyKeys("children");
        assertThatThrownBy(() -> Tree.Json.TYPE.readObject(reader(many)))
                .isInstanceOfSatisfying(
                        MalformedJsonException.class,
                        thrown -> assertThat(thrown.reason()).isEqualTo(MalformedReason.TOO_LARGE));
    }

    @Test
    @DisplayName("likewise in a list: what stands behind an event does not count for it")
    void misfitsBeforeMore() {
        JsonReader few = reader(Fixtures.utf8(misfits(5) + ",".repeat(60_000)));
        JsonReader many = reader(Fixtures.utf8(misfits(20) + ",".repeat(60_000)));

        assertThat(Tree.Json.TYPE.readObject(few).extra()).isNotEmpty();
        few.checkReadAgain();
        assertThat(Tree.Json.TYPE.readObject(many).extra()).isNotEmpty();
        assertThatThrownBy(many::checkReadAgain)
                .isInstanceOfSatisfying(
                        MalformedJsonException.class,
                        thrown -> assertThat(thrown.reason()).isEqualTo(MalformedReason.TOO_LARGE));
    }

    private static String misfits(int depth) {
        String leaf = "{\"leaf\":\"" + "x".repeat(10_000) + "\"}";
        return "{\"children\":[".repeat(depth) + leaf + ",1]}".repeat(depth);
    }

    private static JsonReader reader(byte[] json) {
        JsonReader in = new JsonReader(json, 0, json.length, Limits.DEFAULT);
        in.token();
        return in;
    }

    /** A type that holds itself, in lists. */
    private record Tree(@Nullable List<Tree> children, Map<String, @Nullable Object> extra) {

        private static final class Json extends JsonRecord<Tree> {
            private static final Members MEMBERS = Members.of("children");
            static final Json TYPE = new Json();

            private Json() {
                super(MEMBERS);
            }

            @Override
            protected Tree readObject(JsonReader in) {
                List<Tree> children = null;
                Extra extra = null;
                for (Member member = in.next(in.begin(MEMBERS)); member != null; member = in.next(member)) {
                    int at = in.position();
                    if (member.index() == 0) {
                        children = JsonTypes.list(TYPE).read(in);
                    } else {
                        in.keepOriginal();
                    }
                    extra = in.settle(extra, member, at);
                }
                return new Tree(children, Extra.map(extra));
            }

            @Override
            public void write(Tree value, JsonWriter out) {
                throw new UnsupportedOperationException();
            }
        }
    }

    @Test
    @DisplayName("types that no catalog has: many hash to the slot of one that it has")
    void collidingTypes() {
        for (int i = 0; i < 100_000; i++) {
            Event event = Parcels.CODEC.decode(Fixtures.utf8("{\"type\":\"t" + i + "\",\"i" + i + "\":1}"));
            assertThat(event instanceof Unknown unknown && unknown.type().equals("t" + i))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("the default limits stop what the memory or the time would")
    void stoppedByDefault() {
        assertThat(reason(Parcels.CODEC, "[".repeat(10_000_000))).isEqualTo(MalformedReason.TOO_DEEP);
        assertThat(reason(Parcels.CODEC, event("\"x\":" + "9".repeat(1_000_000))))
                .isEqualTo(MalformedReason.TOO_LARGE);
        assertThat(reason(Parcels.CODEC, event(members(100_001, i -> "m" + i)))).isEqualTo(MalformedReason.TOO_LARGE);
        assertThat(Parcels.CODEC.decode(event(members(100_000, i -> "m" + i)))).isInstanceOf(Parcel.class);
        assertThat(Parcels.CODEC.decode(event("\"to\":\"" + "a".repeat(5_000_000) + "\"")))
                .isInstanceOfSatisfying(
                        Parcel.class, parcel -> assertThat(parcel.to()).hasSize(5_000_000));
    }

    @Test
    @DisplayName("limits of one's own stop each attack where they say")
    void stoppedByLimits() {
        Limits limits = new Limits(1_000, 10, 20, 30);
        Parcels codec = Parcels.CODEC.withLimits(limits);
        assertThat(reason(codec, "[".repeat(1_001))).isEqualTo(MalformedReason.TOO_LARGE);
        assertThat(reason(codec, "[".repeat(1_000))).isEqualTo(MalformedReason.TOO_DEEP);
        assertThat(reason(codec, event("\"x\":" + "[".repeat(10)))).isEqualTo(MalformedReason.TOO_DEEP);
        assertThat(reason(codec, event(members(21, i -> "m" + i)))).isEqualTo(MalformedReason.TOO_LARGE);
        assertThat(reason(codec, event("\"x\":" + "9".repeat(31)))).isEqualTo(MalformedReason.TOO_LARGE);
        assertThat(reason(codec, event("\"id\":" + "9".repeat(31)))).isEqualTo(MalformedReason.TOO_LARGE);

        assertThat(codec.decode(event(members(20, i -> "m" + i)))).isInstanceOf(Parcel.class);
        assertThat(codec.decode(event("\"x\":" + "[".repeat(9) + "]".repeat(9))))
                .isInstanceOf(Parcel.class);
        assertThat(codec.decode(event("\"x\":" + "9".repeat(30)))).isInstanceOf(Parcel.class);
    }

    private static MalformedReason reason(Parcels codec, String json) {
        return ((Malformed) codec.decode(json)).reason();
    }
}

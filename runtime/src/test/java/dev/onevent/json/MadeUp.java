package dev.onevent.json;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What properties are tried on: JSON as texts, damages to it, and plain values. All of it shrinks to what can be read. */
final class MadeUp {

    private static final List<String> TYPES = List.of("sent", "lost", "custom:listed", "custom:some");

    /** What is inserted into JSON: what it is made of, what it is not, and what breaks UTF-8. */
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "-",
            "+",
            ".",
            "e",
            "E",
            "0",
            "1",
            " ",
            "\n",
            "<00>",
            "<1F>",
            "null",
            "tru",
            "\\u",
            "\\u0041",
            "\\ud83d",
            "\"type\":",
            "\"type\":\"sent\",",
            "\"id\":5,",
            "\"data\":{},",
            "{}",
            "[]",
            "\"\"",
            "<C3>",
            "<E2><82>",
            "<80>",
            "<ED><A0><80>",
            "<C0><80>",
            "<FF>",
            "<EF><BB><BF>",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "1e5",
            "01",
            "123456789012345678901",
            "//",
            "'");

    private MadeUp() {}

    // JSON as text

    /** Events of Parcels' shape or near it: declared members with fitting and other values, in any order, doubled. */
    static Arbitrary<String> events() {
        Arbitrary<String> type = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(TYPES).map(MadeUp::quoted)),
                Tuple.of(1, texts()),
                Tuple.of(1, Arbitraries.of("null", "5", "\"\"", "\"s\\u0065nt\"")));
        Arbitrary<String> box =
                members(List.of("label", "sizes", "inner", "weight", "packed"), Arbitraries.lazy(MadeUp::boxValues), 6);
        Arbitrary<String> data = members(List.of("object", "x"), Arbitraries.oneOf(box, values()), 2);
        Arbitrary<String> members =
                members(List.of("id", "to", "no", "number", "data"), Arbitraries.oneOf(data, values(), fitting()), 6);
        return Combinators.combine(type, members, Arbitraries.of(true, false)).as((named, others, first) -> {
            String inner = others.substring(1, others.length() - 1).strip();
            String member = "\"type\":" + named;
            return inner.isEmpty()
                    ? "{" + member + "}"
                    : first ? "{" + member + "," + inner + "}" : "{" + inner + "," + member + "}";
        });
    }

    private static Arbitrary<String> boxValues() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, fitting()),
                Tuple.of(2, values()),
                Tuple.of(1, members(List.of("label", "inner", "weight"), Arbitraries.oneOf(fitting(), values()), 3)));
    }

    /** Values that some declared member takes. */
    private static Arbitrary<String> fitting() {
        return Arbitraries.oneOf(
                texts(),
                numbers(),
                instants().map(time -> quoted(time.toString())),
                numbers().map(MadeUp::quoted),
                numbers().list().ofMaxSize(4).map(each -> "[" + String.join(",", each) + "]"));
    }

    /** Any JSON. */
    static Arbitrary<String> values() {
        return Arbitraries.recursive(
                () -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of("null", "true", "false", "[]", "{}")),
                        Tuple.of(3, numbers()),
                        Tuple.of(4, texts())),
                inner -> Arbitraries.oneOf(
                        inner,
                        inner.list().ofMaxSize(4).map(each -> "[" + String.join(" , ", each) + "]"),
                        members(List.of("a", "b", "label", "type"), inner, 4)),
                0,
                3);
    }

    private static Arbitrary<String> members(List<String> declared, Arbitrary<String> value, int most) {
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(declared).map(MadeUp::quoted)), Tuple.of(1, names()));
        return Combinators.combine(name, Arbitraries.of(":", " : "), value)
                .as((each, colon, of) -> each + colon + of)
                .list()
                .ofMaxSize(most)
                .map(each -> "{" + String.join(",", each) + "}");
    }

    /** Without surrogates that are escaped: the other library refuses one alone in a name. */
    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "new", "\\u0061", "\\n", "\u00e9", "\u20ac", "\ud83d\ude00", "\\u00e9", "")
                .list()
                .ofMaxSize(4)
                .map(each -> quoted(String.join("", each)));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20).map(MadeUp::escaped),
                        Arbitraries.strings().ascii().ofMaxLength(40).map(MadeUp::escaped),
                        Arbitraries.of(
                                "\\\"", "\\\\", "\\/", "\\u0041", "\\u00E9", "\\u20ac", "\\ud83d\\ude00", "\\ud83d"))
                .list()
                .ofMaxSize(3)
                .map(each -> quoted(String.join("", each)));
    }

    private static Arbitrary<String> numbers() {
        Arbitrary<String> integer = Arbitraries.oneOf(
                longs().map(String::valueOf),
                Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))
                        .map(String::valueOf));
        Arbitrary<String> fraction =
                Arbitraries.strings().numeric().ofMaxLength(20).map(of -> of.isEmpty() ? "" : "." + of);
        Arbitrary<String> exponent = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.integers().between(-350, 350).map(of -> "e" + of)));
        return Arbitraries.oneOf(
                integer,
                doubles().map(String::valueOf),
                Combinators.combine(integer, fraction, exponent).as((a, b, c) -> a + b + c));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** With no more escapes than there have to be; surrogates alone have no UTF-8. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                escaped.append('\\').append((char) c);
            } else if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    // Damages

    /** Replaces some bytes at a place by others. */
    record Edit(int at, int length, String by) {

        byte[] applyTo(byte[] json) {
            int from = at % (json.length + 1);
            int to = Math.min(json.length, from + length);
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            edited.write(json, 0, from);
            edited.writeBytes(Fixtures.bytes(by));
            edited.writeBytes(Arrays.copyOfRange(json, to, json.length));
            return edited.toByteArray();
        }
    }

    static Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.oneOf(
                                Arbitraries.of(PIECES),
                                Arbitraries.just(""),
                                // What stands for a byte is none here.
                                values().map(each -> each.replace('<', '('))))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    // Plain values

    static Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-200, 200),
                Arbitraries.of(0L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53));
    }

    /** Doubles of any bits and of few digits. */
    static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                        Arbitraries.doubles().between(-1e6, 1e6).ofScale(3),
                        Arbitraries.of(Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, 1e23, 0.1, 2e22))
                // Of zeros there is one.
                .map(each -> each + 0.0);
    }

    /** Points in time, mostly of the years that RFC 3339 has. */
    static Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(4, secondsBetween("0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z")),
                Tuple.of(1, secondsBetween(Instant.MIN.toString(), Instant.MAX.toString())));
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000),
                Arbitraries.integers().between(0, 999_999_999));
        return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
    }

    private static Arbitrary<Long> secondsBetween(String first, String last) {
        return Arbitraries.longs()
                .between(
                        Instant.parse(first).getEpochSecond(),
                        Instant.parse(last).getEpochSecond());
    }
}

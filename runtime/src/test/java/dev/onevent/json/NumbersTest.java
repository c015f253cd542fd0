package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.json.Parcels.Box;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as events have them, held against the JDK's: read to the nearest, and written again with the same value. */
class NumbersTest {

    private static final Parcels CODEC = Parcels.CODEC;

    static List<String> doubles() {
        return Fixtures.lines("/grammar/doubles.txt");
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void isTheNearestDouble(String number) {
        checkDouble(number);
    }

    @Test
    @Tag("slow")
    @DisplayName("decimals of 1 to 19 digits with the point at every place, and exponents of every size")
    void decimals() {
        Random random = new Random(1);
        for (int digits = 1; digits <= 19; digits++) {
            for (int point = 0; point <= digits; point++) {
                for (int i = 0; i < 5; i++) {
                    String text = new BigInteger(62, random)
                            .add(BigInteger.TEN.pow(19))
                            .toString()
                            .substring(0, digits);
                    String decimal = point == 0
                            ? "0." + text
                            : text.substring(0, point) + (point == digits ? "" : "." + text.substring(point));
                    checkDouble(decimal);
                    checkDouble("-" + decimal + "e" + (random.nextInt(60) - 30));
                    checkDouble(decimal + "E" + (random.nextInt(700) - 350));
                }
            }
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("doubles of random bits as Java writes them, what lies halfway to the next, and just beside that")
    void halfway() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            double next = Math.nextUp(value);
            if (!Double.isFinite(value) || !Double.isFinite(next)) {
                continue;
            }
            checkDouble(Double.toString(value));
            BigDecimal middle = new BigDecimal(value).add(new BigDecimal(next)).divide(BigDecimal.valueOf(2));
            if (middle.toString().length() < 900) {
                checkDouble(middle.toString());
                checkDouble(middle + (middle.scale() > 0 && !middle.toString().contains("E") ? "1" : ""));
            }
        }
    }

    /** As a number and in quotes. */
    private static void checkDouble(String number) {
        double nearest = Double.parseDouble(number);
        Double expected = Double.isInfinite(nearest) ? null : Double.valueOf(nearest);
        for (String json : List.of(number, "\"" + number + "\"")) {
            byte[] event = Fixtures.utf8("{\"type\":\"sent\",\"data\":{\"object\":{\"weight\":" + json + "}}}");
            Parcel parcel = (Parcel) CODEC.decode(event);
            Double weight = parcel.body().weight();
            // Zeros are equal here, whatever their sign.
            if (weight == null ? expected != null : expected == null || weight.doubleValue() != nearest) {
                assertThat(weight).as(json).isEqualTo(expected);
            }
            if (!Jackson.same(CODEC.encode(parcel), event)) {
                assertThat(parcel.toString()).as(json).isEqualTo("what is written as the same JSON");
            }
            checkWritten(weight);
        }
    }

    /** Without an original beside it, what is written is read as the same double by us and by others. */
    private static void checkWritten(@Nullable Double weight) {
        Parcel parcel = new Parcel("sent", null, null, new Box(null, null, null, weight, null, Map.of()), Map.of());
        byte[] written = CODEC.encode(parcel);
        Box again = ((Parcel) CODEC.decode(written)).body();
        if (weight != null
                && (again.weight() == null
                        || again.weight().doubleValue() != weight
                        || Jackson.read(written).at("/data/object/weight").doubleValue() != weight)) {
            assertThat(again.weight()).isEqualTo(weight);
        }
    }

    @Test
    @DisplayName("longs of 1 to 20 digits and around the limits, however they are spelt")
    void longs() {
        Random random = new Random(3);
        for (long distance = -20; distance <= 20; distance++) {
            checkLong(BigInteger.ONE.shiftLeft(63).add(BigInteger.valueOf(distance)));
            checkLong(BigInteger.ONE.shiftLeft(31).add(BigInteger.valueOf(distance)));
            checkLong(BigInteger.ONE.shiftLeft(64).add(BigInteger.valueOf(distance)));
            for (int digits = 0; digits <= 20; digits++) {
                checkLong(BigInteger.TEN.pow(digits).add(BigInteger.valueOf(distance)));
                checkLong(new BigInteger(1 + digits * 10 / 3, random));
            }
        }
    }

    private static void checkLong(BigInteger value) {
        for (BigInteger each : List.of(value, value.negate())) {
            Long expected = each.bitLength() < Long.SIZE ? each.longValue() : null;
            for (String json : List.of(each.toString(), "\"" + each + "\"", each + ".0", each + ".00e0", each + "E0")) {
                byte[] event = Fixtures.utf8("{\"type\":\"sent\",\"id\":" + json + "}");
                Parcel parcel = (Parcel) CODEC.decode(event);
                assertThat(parcel.id()).as(json).isEqualTo(expected);
                assertThat(Jackson.same(CODEC.encode(parcel), event)).as(json).isTrue();
            }
        }
    }

    @Test
    void aNumberEndsWhereverTheInputDoes() {
        for (int length = 1; length < 40; length++) {
            String json = "{\"type\":\"sent\",\"id\":" + "1".repeat(length) + "}";
            assertThat(CODEC.decode(json)).isInstanceOf(Parcel.class);
            byte[] cut = Fixtures.utf8(json + "1");
            assertThat(CODEC.decode(cut, 0, cut.length - 2))
                    .isInstanceOfSatisfying(
                            Malformed.class,
                            malformed -> assertThat(malformed.offset()).isEqualTo(cut.length - 2));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    @DisplayName("a double that is no number in JSON is left out")
    void notFinite(double weight) {

        Parcel parcel = new Parcel("sent", null, null, new Box("a", null, null, weight, null, Map.of()), Map.of());

        assertThat(new String(CODEC.encode(parcel), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"sent\",\"data\":{\"object\":{\"label\":\"a\"}}}");
    }
}

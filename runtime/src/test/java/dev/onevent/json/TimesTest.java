package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2018-10-25T09:26:19Z, 2018-10-25T09:26:19.000Z",
        "2018-10-25T09:26:19.1Z, 2018-10-25T09:26:19.100Z",
        "2018-10-25T09:26:19.12Z, 2018-10-25T09:26:19.120Z",
        "2018-10-25T09:26:19.123Z, 2018-10-25T09:26:19.123Z",
        "2018-10-25T09:26:19.1234Z, 2018-10-25T09:26:19.1234Z",
        "2018-10-25T09:26:19.12345Z, 2018-10-25T09:26:19.12345Z",
        "2018-10-25T09:26:19.123456Z, 2018-10-25T09:26:19.123456Z",
        "2018-10-25T09:26:19.1234567Z, 2018-10-25T09:26:19.1234567Z",
        "2018-10-25T09:26:19.12345678Z, 2018-10-25T09:26:19.12345678Z",
        "2018-10-25T09:26:19.123456789Z, 2018-10-25T09:26:19.123456789Z",
        "2018-10-25T09:26:19.000000001Z, 2018-10-25T09:26:19.000000001Z",
        "2018-10-25T09:26:19.100000000Z, 2018-10-25T09:26:19.100Z",
        "2018-10-25T09:26:19.000Z, 2018-10-25T09:26:19.000Z",
        "2018-10-25T09:26Z, 2018-10-25T09:26:00.000Z",
        "2018-10-25T09:26:19+00:00, 2018-10-25T09:26:19.000Z",
        "2018-10-25T09:26:19+0000, 2018-10-25T09:26:19.000Z",
        "2018-10-25T09:26:19.612-0630, 2018-10-25T15:56:19.612Z",
        "2018-10-25T09:26:19-00:00, 2018-10-25T09:26:19.000Z",
        "2018-10-25T09:26:19+02:00, 2018-10-25T07:26:19.000Z",
        "2018-10-25T00:26:19+02:00, 2018-10-24T22:26:19.000Z",
        "2018-10-25T09:26:19.5-11:30, 2018-10-25T20:56:19.500Z",
        "2018-12-31T23:30:00-01:00, 2019-01-01T00:30:00.000Z",
        "2018-10-25t09:26:19z, 2018-10-25T09:26:19.000Z",
        "2016-02-29T00:00:00Z, 2016-02-29T00:00:00.000Z",
        "2000-02-29T00:00:00Z, 2000-02-29T00:00:00.000Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00.000Z",
        "-0001-12-31T23:59:59Z, -0001-12-31T23:59:59Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59Z, +999999999-12-31T23:59:59Z",
        "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z",
        // A leap second has no Instant of its own; midnight may be called hour 24.
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59.000Z",
        "2016-12-31T24:00:00Z, 2017-01-01T00:00:00.000Z"
    })
    void reads(String text, String written) {
        Instant time = Times.parse(text);
        assertThat(time).isNotNull();
        assertThat(Times.format(time)).isEqualTo(written);
        assertThat(Times.parse(written)).isEqualTo(time);
        byte[] bytes = Fixtures.utf8(written);
        boolean hasFourDigits = Character.isDigit(written.charAt(0));
        assertThat(Times.parseWritten(bytes, 0, bytes.length)).isEqualTo(hasFourDigits ? time : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2018",
                "2018-10-25",
                "2018-10-25T09:26:19",
                "2018-10-25T09:26:19.1234567890Z",
                "2018-10-25T09:26:19,5Z",
                "2018-10-25 09:26:19Z",
                "2018-10-25T09:26:19 Z",
                " 2018-10-25T09:26:19Z",
                "2018-10-25T09:26:19Z ",
                "2018-10-25T9:26:19Z",
                "2018-1-25T09:26:19Z",
                "18-10-25T09:26:19Z",
                "10000-10-25T09:26:19Z",
                "20181025T092619Z",
                "2018-13-25T09:26:19Z",
                "2018-00-25T09:26:19Z",
                "2018-10-32T09:26:19Z",
                "2018-10-00T09:26:19Z",
                "2018-02-29T09:26:19Z",
                "1900-02-29T09:26:19Z",
                "2018-04-31T09:26:19Z",
                "2018-10-25T25:26:19Z",
                "2018-10-25T09:60:19Z",
                "2018-10-25T09:26:61Z",
                "2018-10-25T09:26:60Z",
                "2018-10-25T24:00:01Z",
                "2018-10-25T09:26:19+19:00",
                "2018-10-25T09:26:19+1900",
                "2018-10-25T09:26:19+000",
                "2018-10-25T09:26:19+00000",
                "2018-10-25T09:26+0000Z",
                "2018-10-25-0600",
                "2018-10-25T09:26:19UTC",
                "2018-10-25T09:26:19Z[UTC]",
                "2018-W43-4T09:26:19Z",
                "+1000000001-01-01T00:00:00Z",
                "1540459579",
                "٢٠١٨-10-25T09:26:19Z"
            })
    void readsNoTime(String text) {
        assertThat(Times.parse(text)).isNull();
        byte[] bytes = Fixtures.utf8(text);
        assertThat(Times.parseWritten(bytes, 0, bytes.length)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-13-25T09:26:19.000Z",
                "2018-00-25T09:26:19.000Z",
                "2018-10-32T09:26:19.000Z",
                "2018-10-00T09:26:19.000Z",
                "2018-10-25T24:26:19.000Z",
                "2018-10-25T09:60:19.000Z",
                "2018-10-25T09:26:60.000Z",
                "2018-10-25T09:26:19.00Z",
                "2018-10-25T09:26:19.1230Z",
                "2018-10-25T09:26:19.1234567891Z"
            })
    @DisplayName("the quick reading takes no part beyond its range, and no other count of digits")
    void quickReadingKnowsRanges(String text) {
        byte[] bytes = Fixtures.utf8(text);
        assertThat(Times.parseWritten(bytes, 0, bytes.length)).isNull();
    }

    @Test
    @DisplayName("parse(format(x)) == x, for times all over, to the nanosecond")
    void roundTrip() {
        roundTrip(2_000);
    }

    @Test
    @Tag("slow")
    void roundTripOfMany() {
        roundTrip(200_000);
    }

    private static void roundTrip(int count) {
        Random random = new Random(1);
        Stream.concat(
                        Stream.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.EPOCH.minusNanos(1)),
                        Stream.generate(() -> random(random)).limit(count))
                .forEach(time -> {
                    String text = Times.format(time);
                    byte[] bytes = Fixtures.embedded(Fixtures.utf8(text));
                    Instant quick =
                            Times.parseWritten(bytes, Fixtures.EMBEDDED_AT, Fixtures.EMBEDDED_AT + text.length());
                    if (!time.equals(Times.parse(text)) || quick != null && !quick.equals(time)) {
                        assertThat(text).as(time.toString()).isNull();
                    }
                    if (text.length() <= 30 && text.startsWith("2")) {
                        assertThat(quick).isNotNull();
                    }
                });
    }

    private static Instant random(Random random) {
        long range = switch (random.nextInt(4)) {
            case 0 -> Instant.MAX.getEpochSecond();
            case 1 -> 400L * 366 * 86_400;
            default -> 4_000_000_000L;
        };
        long nano = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1_000) * 1_000_000L;
            default -> random.nextInt(1_000_000_000);
        };
        return Instant.ofEpochSecond(random.nextLong(-range, range), nano);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1899, 1900, 1970, 2000, 2023, 2024, 9999})
    void everyDayOfAYear(int year) {
        checkDays(year, year);
    }

    @Test
    @Tag("slow")
    @DisplayName("the quick reading knows every day of the years 0000 to 9999, and no others")
    void everyDay() {
        checkDays(0, 9_999);
    }

    private static void checkDays(int firstYear, int lastYear) {
        LocalDate day = LocalDate.of(firstYear, 1, 1);
        for (; day.getYear() <= lastYear; day = day.plusDays(1)) {
            Instant expected = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            assertSameDay(day.toString(), expected);
            if (day.lengthOfMonth() == day.getDayOfMonth()) {
                String beyond = day.toString().substring(0, 8) + (day.lengthOfMonth() + 1);
                byte[] bytes = Fixtures.utf8(beyond + "T00:00:00.000Z");
                assertThat(Times.parseWritten(bytes, 0, bytes.length)).isNull();
            }
        }
    }

    private static void assertSameDay(String day, Instant expected) {
        byte[] bytes = Fixtures.utf8(day + "T00:00:00.000Z");
        if (!expected.equals(Times.parseWritten(bytes, 0, bytes.length))) {
            assertThat(day).isNull();
        }
    }

    static Stream<String> changed() {
        String text = "2018-10-25T09:26:19.385Z";
        return Stream.iterate(0, i -> i < text.length(), i -> i + 1)
                .flatMap(i -> Stream.of("/", ":", "a", " ", "-", "\u00e9")
                        .filter(c -> !c.equals(text.substring(i, i + 1)))
                        .map(c -> text.substring(0, i) + c + text.substring(i + 1)));
    }

    @ParameterizedTest
    @MethodSource("changed")
    @DisplayName("the quick reading takes no other character in any place")
    void quickReadingIsStrict(String text) {
        byte[] bytes = Fixtures.utf8(text);
        assertThat(Times.parseWritten(bytes, 0, bytes.length)).isNull();
    }
}

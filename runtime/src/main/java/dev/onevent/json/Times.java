package dev.onevent.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Points in time as vendors write them: RFC 3339. */
final class Times {

    private static final int SECOND = "2018-10-25T09:26:19".length();

    /** UTC, three fraction digits or as many more as it takes. */
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .appendLiteral('Z')
            .toFormatter();

    private Times() {}

    /** The text written for a point in time. */
    static String format(Instant time) {
        try {
            return WRITTEN.format(time.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException beyondYears) {
            return time.toString();
        }
    }

    /** The point in time that a text names, null if it names none. */
    static @Nullable Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffsetDateTime) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException noInstant) {
                return null;
            }
        }
    }

    /**
     * The point in time that ASCII bytes name if they are spelt as {@link #format} spells it, else null: then {@link
     * #parse} has to look closer.
     */
    static @Nullable Instant parseWritten(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < SECOND + 5
                || length > SECOND + 11
                || bytes[from + 4] != '-'
                || bytes[from + 7] != '-'
                || bytes[from + 10] != 'T'
                || bytes[from + 13] != ':'
                || bytes[from + 16] != ':'
                || bytes[from + SECOND] != '.'
                || bytes[to - 1] != 'Z') {
            return null;
        }
        int year = number(bytes, from, from + 4);
        int month = number(bytes, from + 5, from + 7);
        int day = number(bytes, from + 8, from + 10);
        int hour = number(bytes, from + 11, from + 13);
        int minute = number(bytes, from + 14, from + 16);
        int second = number(bytes, from + 17, from + 19);
        int fraction = number(bytes, from + SECOND + 1, to - 1);
        int digits = length - SECOND - 2;
        boolean spelt = (year | month | day | hour | minute | second | fraction) >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysIn(year, month)
                && hour < 24
                && minute < 60
                && second < 60
                && (digits == 3 || fraction % 10 != 0);
        if (!spelt) {
            return null;
        }
        for (int i = digits; i < 9; i++) {
            fraction *= 10;
        }
        return Instant.ofEpochSecond(((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second, fraction);
    }

    /** The number that bytes spell in decimal digits, negative if one of them is no digit. */
    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int daysIn(int year, int month) {
        if (month == 2) {
            return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return 30 + (month + (month >> 3) & 1);
    }

    /** Days since 1970-01-01, counted in years that begin in March, so that a leap day is a year's last. */
    private static long epochDay(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        int leapDays = Math.floorDiv(marchYear, 4) - Math.floorDiv(marchYear, 100) + Math.floorDiv(marchYear, 400);
        return 365L * marchYear + leapDays + (153L * marchMonth + 2) / 5 + day - 1 - 719_468;
    }
}

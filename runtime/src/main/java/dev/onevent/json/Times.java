package dev.onevent.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Points in time as vendors write them: RFC 3339. */
final class Times {

    /** How long a time mostly is. */
    static final int LENGTH = "2018-10-25T09:26:19.204Z".length();

    private static final int SECOND = "2018-10-25T09:26:19".length();

    // What a time looks like, in words: digits are 0.
    private static final long DATE = word("0000-00-");
    private static final long TIME = word("00T00:00");
    private static final long SECONDS = word("00:00:00");
    private static final long FRACTION = word(":00.000Z");

    // For each byte of these what {@link #misfits} adds: 6 to a digit, 15 to a separator.
    private static final long DATE_LIMITS = 0x0F06_060F_0606_0606L;
    private static final long TIME_LIMITS = 0x0606_0F06_060F_0606L;
    private static final long SECONDS_LIMITS = 0x0606_0F06_060F_0606L;

    private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

    /** How many nanoseconds the last of so many fraction digits counts. */
    private static final int[] NANOS = {0, 0, 0, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int DAYS_OF_400_YEARS = 146_097;

    /** From the first of March of the year 0 on. */
    private static final int DAYS_BEFORE_1970 = 719_468;

    private Times() {}

    private static long word(String shape) {
        return Words.at(shape.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    /** The text written for a point in time: UTC, three fraction digits or as many more as it takes. */
    static String format(Instant time) {
        JsonWriter out = new JsonWriter();
        return write(time, out) ? new String(out.toBytes(), StandardCharsets.ISO_8859_1) : time.toString();
    }

    /** Writes what {@link #format} gives; writes nothing and says so if the year has no four digits. */
    static boolean write(Instant time, JsonWriter out) {
        long days = Math.floorDiv(time.getEpochSecond(), SECONDS_OF_DAY);
        int second = Math.floorMod(time.getEpochSecond(), SECONDS_OF_DAY);
        // Years begin in March, as in epochDay.
        long marchDay = days + DAYS_BEFORE_1970;
        long era = Math.floorDiv(marchDay, DAYS_OF_400_YEARS);
        int dayOfEra = (int) (marchDay - era * DAYS_OF_400_YEARS);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int march = (5 * dayOfYear + 2) / 153;
        int month = march < 10 ? march + 3 : march - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        if (year < 0 || year > 9_999) {
            return false;
        }
        int day = dayOfYear - (153 * march + 2) / 5 + 1;
        write((int) year, month, day, second, time.getNano(), out);
        return true;
    }

    private static void write(int year, int month, int day, int secondOfDay, int nanos, JsonWriter out) {
        int century = year / 100;
        out.few(
                DATE
                        + Words.twoDigits(century, 0)
                        + Words.twoDigits(year - century * 100, 2)
                        + Words.twoDigits(month, 5),
                Long.BYTES);
        int minute = secondOfDay / 60;
        int hour = minute / 60;
        out.few(
                TIME + Words.twoDigits(day, 0) + Words.twoDigits(hour, 3) + Words.twoDigits(minute - hour * 60, 6),
                Long.BYTES);
        int millis = nanos / 1_000_000;
        int tenths = millis / 100;
        out.few(
                FRACTION
                        + Words.twoDigits(secondOfDay - minute * 60, 1)
                        + Words.twoDigits(tenths, 3)
                        + Words.twoDigits(millis - tenths * 100, 5),
                Long.BYTES - 1);
        int rest = nanos - millis * 1_000_000;
        if (rest != 0) {
            moreDigits(rest, out);
        }
        out.raw('Z');
    }

    /** Writes up to six digits more of a second's fraction, without the zeros at their end. */
    private static void moreDigits(int nanos, JsonWriter out) {
        int rest = nanos;
        int digits = 6;
        while (rest % 10 == 0) {
            rest /= 10;
            digits--;
        }
        out.digits(rest, digits);
    }

    /** The point in time that a text names, null if it names none. Its offset may lack the colon. */
    static @Nullable Instant parse(String text) {
        Instant time = parseWithColon(text);
        int sign = text.length() - "+0000".length();
        boolean mayLackColon = time == null && sign > 0 && "+-".indexOf(text.charAt(sign)) >= 0;
        return mayLackColon ? parseWithColon(text.substring(0, sign + 3) + ":" + text.substring(sign + 3)) : time;
    }

    private static @Nullable Instant parseWithColon(String text) {
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
     * The point in time that bytes spell as {@link #format} spells it, else null: then {@link #parse} has to look closer.
     */
    static @Nullable Instant parseWritten(byte[] bytes, int from, int to) {
        int digits = to - from - SECOND - 2;
        if (digits < 3 || digits > 9 || bytes[from + SECOND] != '.' || bytes[to - 1] != 'Z') {
            return null;
        }
        long date = Words.at(bytes, from) ^ DATE;
        long time = Words.at(bytes, from + Long.BYTES) ^ TIME;
        long second = Words.at(bytes, from + SECOND - Long.BYTES) ^ SECONDS;
        int fraction = number(bytes, from + SECOND + 1, to - 1);
        if ((misfits(date, DATE_LIMITS) | misfits(time, TIME_LIMITS) | misfits(second, SECONDS_LIMITS)) != 0
                || fraction < 0
                || digits > 3 && fraction % 10 == 0) {
            return null;
        }
        return instant(date, time, twoDigits(second, 6), fraction * NANOS[digits]);
    }

    private static @Nullable Instant instant(long date, long time, int second, int nanos) {
        int year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
        int month = twoDigits(date, 5);
        int day = twoDigits(time, 0);
        int hour = twoDigits(time, 3);
        int minute = twoDigits(time, 6);
        if (month < 1
                || month > 12
                || day < 1
                || day > daysIn(year, month)
                || hour > 23
                || minute > 59
                || second > 59) {
            return null;
        }
        return Instant.ofEpochSecond(((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second, nanos);
    }

    /**
     * Not 0 if a byte is no digit where there should be one, or another separator. A digit differs from 0 by at most 9, and
     * stays below 16 with 6 more; a separator does not differ, and stays below with 15 more.
     */
    private static long misfits(long difference, long limits) {
        return (difference | difference + limits) & HIGH_HALVES;
    }

    /** The number of two digits, given by what each differs from 0. */
    private static int twoDigits(long difference, int at) {
        int digits = (int) (difference >>> at * Byte.SIZE);
        return (digits & 0xF) * 10 + (digits >>> Byte.SIZE & 0xF);
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
        return 365L * marchYear + leapDays + (153L * marchMonth + 2) / 5 + day - 1 - DAYS_BEFORE_1970;
    }
}

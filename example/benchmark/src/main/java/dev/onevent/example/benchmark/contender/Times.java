package dev.onevent.example.benchmark.contender;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Parses and writes times by hand where they are spelt as usual: who does that with tokens for speed would do so. */
final class Times {

    private static final String PATTERN = "0000-00-00T00:00:00.000Z";

    private Times() {}

    static Instant instant(String text) {
        return isUsual(text) ? usual(text) : Instant.parse(text);
    }

    private static boolean isUsual(String text) {
        if (text.length() != PATTERN.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char pattern = PATTERN.charAt(i);
            char c = text.charAt(i);
            if (pattern == '0' ? c < '0' || c > '9' : c != pattern) {
                return false;
            }
        }
        return number(text, 11, 2) < 24 && number(text, 14, 2) < 60 && number(text, 17, 2) < 60;
    }

    private static Instant usual(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                .toEpochDay();
        int second = number(text, 11, 2) * 3_600 + number(text, 14, 2) * 60 + number(text, 17, 2);
        return Instant.ofEpochSecond(day * 86_400 + second, number(text, 20, 3) * 1_000_000L);
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** To the millisecond, unless a time has more or is of no usual year. */
    static String text(Instant time) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(time.getEpochSecond(), 86_400L));
        if (time.getNano() % 1_000_000 != 0 || day.getYear() < 0 || day.getYear() > 9_999) {
            return time.toString();
        }
        byte[] text = PATTERN.getBytes(StandardCharsets.ISO_8859_1);
        int second = (int) Math.floorMod(time.getEpochSecond(), 86_400L);
        put(text, 0, 4, day.getYear());
        put(text, 5, 2, day.getMonthValue());
        put(text, 8, 2, day.getDayOfMonth());
        put(text, 11, 2, second / 3_600);
        put(text, 14, 2, second / 60 % 60);
        put(text, 17, 2, second % 60);
        put(text, 20, 3, time.getNano() / 1_000_000);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int from, int digits, int number) {
        int rest = number;
        for (int i = from + digits - 1; i >= from; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}

package dev.onevent.example.benchmark.contender;

import java.time.Instant;
import java.time.LocalDate;

/** Parses times by hand where they are spelt as usual: who reads tokens by hand for speed would not leave that out. */
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
}

package dev.onevent.example.benchmark.payload;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Ids, times, names and words as events have them. */
final class Texts {

    private static final List<String> WORDS = List.of(
            "please",
            "call",
            "me",
            "back",
            "tomorrow",
            "the",
            "order",
            "has",
            "not",
            "arrived",
            "yet",
            "thank",
            "you",
            "very",
            "much",
            "is",
            "there",
            "anyone",
            "who",
            "can",
            "help",
            "invoice",
            "number",
            "today",
            "agent");

    private static final List<String> SPECIAL = List.of(
            "caf\u00e9",
            "gr\u00fc\u00dfe",
            "\u65e5\u672c\u8a9e",
            "\ud83d\ude00",
            "\u00a312.50",
            "\u041f\u0440\u0438\u0432\u0435\u0442",
            "\"quoted\"",
            "a\\b",
            "line\nbreak",
            "tab\tstop",
            "and/or");

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Random random;

    Texts(Random random) {
        this.random = random;
    }

    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    String id(String prefix) {
        return prefix + uuid();
    }

    /** Between 2019 and 2026, to the millisecond. */
    String time() {
        Instant time = Instant.ofEpochMilli(1_550_000_000_000L + (long) (random.nextDouble() * 2.2e11));
        return TIME.format(time);
    }

    String number() {
        return "4477" + (10_000_000 + random.nextInt(89_999_999));
    }

    /** A number of up to six decimals. */
    double decimal(int below) {
        return Math.round(random.nextDouble() * below * 1e4) / 1e4;
    }

    String name() {
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1_000);
    }

    /** Words, of which in three texts of ten some need escapes or more than ASCII. */
    String text(int words) {
        boolean special = random.nextInt(10) < 3;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            List<String> from = special && random.nextInt(4) == 0 ? SPECIAL : WORDS;
            text.append(i == 0 ? "" : " ").append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    /** What a browser offers to a call: about 1.5 to 3 KB in lines. */
    String sdp() {
        StringBuilder sdp = new StringBuilder(
                "v=0\r\no=- " + random.nextLong(Long.MAX_VALUE) + " 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n");
        sdp.append("m=audio 9 UDP/TLS/RTP/SAVPF 111 103 104 9 0 8 106 105 13 110 112 113 126\r\nc=IN IP4 0.0.0.0\r\n");
        int candidates = 12 + random.nextInt(18);
        for (int i = 0; i < candidates; i++) {
            sdp.append("a=candidate:")
                    .append(random.nextInt(Integer.MAX_VALUE))
                    .append(" 1 udp 2122260223 192.168.1.")
                    .append(random.nextInt(255))
                    .append(' ')
                    .append(50_000 + random.nextInt(9_999))
                    .append(" typ host generation 0 network-id 1\r\n");
        }
        return sdp.append("a=ssrc:")
                .append(random.nextInt(Integer.MAX_VALUE))
                .append(" cname:")
                .append(uuid())
                .append("\r\n")
                .toString();
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}

package dev.onevent.example.console.send;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The sample conversation, and others like it. */
public final class Sample {

    /** The first digits of the ids of members, conversations, calls and so on. */
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(?=-[0-9a-f]{4}-)");

    private static final List<String> EVENTS = read();

    private Sample() {}

    /** The events of a conversation; the ids of the first, 0, are those of the sample. */
    public static List<String> conversation(int number) {
        return number == 0
                ? EVENTS
                : EVENTS.stream().map(event -> withOwnIds(event, number)).toList();
    }

    private static String withOwnIds(String event, int number) {
        return ID.matcher(event).replaceAll(id -> String.format("%08x", (id.group() + number).hashCode()));
    }

    private static List<String> read() {
        String name = "/dev/onevent/example/console/sample.jsonl";
        try (InputStream sample = Objects.requireNonNull(Sample.class.getResourceAsStream(name))) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the sample is in the jar", e);
        }
    }
}

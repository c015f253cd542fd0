package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The vendor's pages in their four shapes, arrays and lines, of all the payloads that there are. */
class PagesTest {

    private static final List<byte[]> PAYLOADS =
            PayloadsTest.cases().stream().map(PayloadsTest::json).toList();

    /** The head and tail of each shape, with what stands between two events. */
    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("[", ",", "]"),
                Arguments.of("{\"_embedded\":[", ",\n", "]}"),
                Arguments.of("{\"page_size\":10,\"_embedded\":{\"data\":{\"events\":[", ",", "]}},\"_links\":{}}"),
                Arguments.of(
                        "{\n  \"page_size\": 10,\n  \"_links\": {\"self\": {\"href\": \"x\"}},\n  \"_embedded\": {\n    \"events\": [\n",
                        "\n,\n",
                        "\n    ]\n  }\n}\n"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("every payload that is JSON comes out of a page as what it is alone")
    void payloads(String head, String between, String tail) throws IOException {
        List<byte[]> payloads = PAYLOADS.stream()
                .filter(json -> Json.read(json) != null && json[0] != (byte) 0xEF)
                .toList();
        check(payloads, head, between, tail);
        for (byte[] payload : payloads) {
            check(List.of(payload), head, between, tail);
        }
        check(List.of(), head, between, tail);
    }

    private static void check(List<byte[]> payloads, String head, String between, String tail) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        List<ConversationEvent> expected = new ArrayList<>();
        page.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < payloads.size(); i++) {
            page.writeBytes(i == 0 ? new byte[0] : between.getBytes(StandardCharsets.UTF_8));
            byte[] payload =
                    new String(payloads.get(i), StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
            expected.add(moved(ConversationEvents.decode(payload), page.size()));
            page.writeBytes(payload);
        }
        page.writeBytes(tail.getBytes(StandardCharsets.UTF_8));

        assertThat(ConversationEvents.decodeAll(page.toByteArray())).containsExactlyElementsOf(expected);
        try (Stream<ConversationEvent> events = ConversationEvents.decodeAll(bytewise(page.toByteArray()))) {
            assertThat(events).containsExactlyElementsOf(expected);
        }
    }

    private static ConversationEvent moved(ConversationEvent event, long by) {
        return event instanceof MalformedEvent malformed
                ? new MalformedEvent(malformed.reason(), malformed.offset() + by, malformed.raw())
                : event;
    }

    private static InputStream bytewise(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(1, length));
            }
        };
    }

    @Test
    @DisplayName("whatever a line is, the lines around it are what they are")
    void lines() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            List<ConversationEvent> expected = new ArrayList<>();
            lines.writeBytes("{\"type\":\"ephemeral\"}\n".getBytes(StandardCharsets.UTF_8));
            expected.add(ConversationEvents.decode("{\"type\":\"ephemeral\"}"));
            for (int j = 0; j < 10; j++) {
                byte[] line = oneLine(PAYLOADS.get(random.nextInt(PAYLOADS.size())), random);
                if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
                    expected.add(moved(ConversationEvents.decode(line), lines.size()));
                }
                lines.writeBytes(line);
                lines.write('\n');
            }
            assertThat(ConversationEvents.decodeAll(lines.toByteArray())).containsExactlyElementsOf(expected);
        }
    }

    /** A payload without its line ends, and sometimes with a byte that is wrong. */
    private static byte[] oneLine(byte[] payload, Random random) {
        byte[] line = new String(payload, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\r\\n\\t ]+", " ")
                .getBytes(StandardCharsets.ISO_8859_1);
        if (random.nextInt(3) == 0) {
            line[random.nextInt(line.length)] = (byte) (11 + random.nextInt(245));
        }
        return line;
    }

    @Test
    void oneEvent() {
        for (byte[] payload : PAYLOADS) {
            if (Json.kind(payload) == Json.Kind.EVENT) {
                assertThat(ConversationEvents.decodeAll(payload)).containsExactly(ConversationEvents.decode(payload));
            }
        }
    }

    @Test
    void elementsBeyondTheLimits() {
        String event = "{\"type\":\"ephemeral\",\"body\":{\"a\":1}}";
        String large = "{\"type\":\"ephemeral\",\"body\":{\"a\":\"" + "x".repeat(100) + "\"}}";
        String deep = "{\"type\":\"ephemeral\",\"body\":{\"a\":[[1]]}}";
        String wide = "{\"type\":\"ephemeral\",\"body\":{\"a\":[1,2,3]}}";
        String number = "{\"type\":\"ephemeral\",\"body\":{\"a\":12345678}}";
        String page = "{\"_embedded\":[" + String.join(",", event, large, event, deep, wide, number, event) + "]}";
        List<ConversationEvent> events = ConversationEvents.withLimits(new Limits(60, 3, 2, 7))
                .decodeAll(page.getBytes(StandardCharsets.UTF_8))
                .toList();
        assertThat(events.stream().map(PagesTest::reason))
                .containsExactly(
                        null,
                        MalformedReason.TOO_LARGE,
                        null,
                        MalformedReason.TOO_DEEP,
                        MalformedReason.TOO_LARGE,
                        MalformedReason.TOO_LARGE,
                        null);
    }

    private static MalformedReason reason(ConversationEvent event) {
        return event instanceof MalformedEvent malformed ? malformed.reason() : null;
    }
}

package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.json.EventCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The payloads, damaged in 100,000 ways or, with {@code -Pfuzz}, in as many as one has time for: decoding never throws, says of each what another library says, and loses
 * nothing. The seed is fixed, so that a failure stays one.
 *
 * <p>What that library takes and we do not is held against it in {@link Json}: UTF-8 that is none. Passed over is what
 * only limits tell apart (depth, the length of numbers and their exponents), and an unpaired surrogate: RFC 8259 has it,
 * that library has it in a value but not in a name.
 */
class MutationTest {

    /** How many payloads are damaged; {@code ./mvnw -Pfuzz} says more. */
    private static final int MUTATIONS = Integer.getInteger("onevent.fuzz.inputs", 100_000);

    private static final long SEED = Long.getLong("onevent.fuzz.seed", 20_260_314);

    private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

    private static final Pattern TYPE = Pattern.compile("(\"type\"\\s*:\\s*\"[\\w:]+\"),");

    private static final List<byte[]> SEEDS =
            PayloadsTest.cases().stream().map(PayloadsTest::json).toList();

    /** What is inserted: what JSON is made of, what it is not, and what breaks UTF-8. */
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
            ".",
            "e",
            "0",
            "1",
            " ",
            "\n",
            "\t",
            "null",
            "true",
            "\\u",
            "\\ud83d",
            "\"type\":",
            "\"type\":\"text\",",
            "\"body\":{},",
            "\"id\":5,",
            "\"cid\":\"x\",",
            "\"message_type\":\"text\",",
            "{}",
            "[]",
            "\"\"",
            "\u0000",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "1e5",
            "1e999",
            "123456789012345678901",
            "//",
            "'",
            "\ufeff");

    private final Random random = new Random(SEED);

    @Test
    @Tag("fuzz")
    void decodingIsTotalAndRight() {
        int valid = 0;
        long started = System.nanoTime();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] json = mutated();
            valid += check(json) ? 1 : 0;
        }
        System.out.printf(
                "%,d damaged payloads, %,d of them valid, seed %d: %d s%n",
                MUTATIONS, valid, SEED, (System.nanoTime() - started) / 1_000_000_000);
        // Enough of both, or this would prove little.
        assertThat(valid).isBetween(MUTATIONS / 10, MUTATIONS * 9 / 10);
    }

    private byte[] mutated() {
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size()));
        bytes = random.nextInt(4) == 0 ? typeLast(bytes) : bytes;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            bytes = mutate(bytes);
        }
        return bytes;
    }

    /** A member such as the type moved to the end, as other vendors have it. */
    private static byte[] typeLast(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher type = TYPE.matcher(text);
        int end = text.lastIndexOf('}');
        return end > 0 && type.find()
                ? (type.replaceFirst("").substring(0, end - type.group().length()) + "," + type.group(1)
                                + text.substring(end))
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private byte[] mutate(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(20, bytes.length - at + 1));
        byte[] part = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at);
            case 1 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : replaced(bytes, at, length, "");
            case 2 -> replaced(bytes, at, 0, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> replaced(bytes, at, length, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> joined(Arrays.copyOf(bytes, at), part, Arrays.copyOfRange(bytes, at, bytes.length));
            case 5 -> digitChanged(bytes);
            default -> doubledMember(bytes);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] = (byte) (random.nextBoolean() ? flipped[at] ^ 1 << random.nextInt(8) : random.nextInt(256));
        }
        return flipped;
    }

    private static byte[] replaced(byte[] bytes, int at, int length, String by) {
        return joined(
                Arrays.copyOf(bytes, at),
                by.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(bytes, at + length, bytes.length));
    }

    /** A letter or digit of a value becomes another: mostly valid still. */
    private byte[] digitChanged(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 20 && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            if (Character.isDigit(changed[at]) && changed[at] > 0) {
                changed[at] = (byte) ('1' + random.nextInt(9));
                return changed;
            }
        }
        return changed;
    }

    /** A member of another payload after some comma: mostly valid still. */
    private byte[] doubledMember(byte[] bytes) {
        String text = new String(SEEDS.get(random.nextInt(SEEDS.size())), StandardCharsets.UTF_8);
        int from = text.indexOf(',', random.nextInt(text.length() + 1));
        int to = from < 0 ? -1 : text.indexOf(',', from + 1);
        int comma = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(',', random.nextInt(bytes.length + 1));
        return to < 0 || comma < 0 ? bytes : replaced(bytes, comma, 0, text.substring(from, to));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /** Whether the bytes are JSON; fails if they are not decoded to what they are. */
    private static boolean check(byte[] json) {
        ConversationEvent event;
        byte[] again;
        try {
            event = ConversationEvents.decode(json);
            again = ConversationEvents.encode(event);
            ConversationEvents.decodeAll(json).forEach(ConversationEvents::encode);
            event.toMap();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(shown(json), e);
        }
        JsonNode tree = Json.read(json);
        if (tree == null && hasSurrogate(json)) {
            return false;
        }
        Json.Kind kind = Json.kind(json, tree);
        MalformedReason reason = event instanceof MalformedEvent malformed ? malformed.reason() : null;
        if (reason != MalformedReason.TOO_LARGE && reason != MalformedReason.TOO_DEEP && !fits(reason, kind)) {
            throw new AssertionError(kind + " is decoded as " + Description.of(event) + ": " + shown(json));
        }
        if (tree == null ? !Arrays.equals(again, json) : !Json.same(Json.read(again), tree)) {
            throw new AssertionError(shown(json) + " is encoded as " + shown(again));
        }
        if (event instanceof MalformedEvent malformed && (malformed.offset() < 0 || malformed.offset() > json.length)) {
            throw new AssertionError(malformed + ": " + shown(json));
        }
        // A byte order mark stands before a whole input, not before an event of a page.
        if (!(event instanceof MalformedEvent) && json[0] >= 0) {
            checkInPage(json, event);
        }
        return tree != null;
    }

    private static void checkInPage(byte[] json, ConversationEvent event) {
        InputStream page =
                new ByteArrayInputStream(joined(new byte[] {'['}, json, new byte[] {','}, json, new byte[] {']'}));
        List<ConversationEvent> events = ConversationEvents.decodeAll(page).toList();
        if (!events.equals(List.of(event, event))) {
            throw new AssertionError("twice in a page is " + events + ": " + shown(json));
        }
    }

    private static boolean hasSurrogate(byte[] json) {
        return SURROGATE.matcher(new String(json, StandardCharsets.UTF_8)).find();
    }

    private static String shown(byte[] json) {
        return Json.write(new String(json, StandardCharsets.UTF_8));
    }

    private static boolean fits(MalformedReason reason, Json.Kind kind) {
        return switch (kind) {
            // Which of the two comes first, only the bytes before it tell.
            case NOT_UTF8 -> reason == MalformedReason.UTF8 || reason == MalformedReason.SYNTAX;
            case NO_JSON -> reason == MalformedReason.SYNTAX;
            case NO_OBJECT -> reason == MalformedReason.NOT_AN_OBJECT;
            case WITHOUT_TYPE -> reason == MalformedReason.NO_TYPE;
            case TYPE_TWICE -> reason == MalformedReason.TYPE_TWICE;
            case EVENT -> reason == null;
        };
    }

    @Test
    @DisplayName("within narrow limits decoding is total, too")
    void narrowLimits() {
        EventCodec<ConversationEvent> codec = ConversationEvents.withLimits(new Limits(150, 3, 4, 6));
        for (int i = 0; i < MUTATIONS / 10; i++) {
            byte[] json = mutated();
            try {
                ConversationEvent event = codec.decode(json);
                byte[] again = codec.encode(event);
                codec.decodeAll(json).forEach(codec::encode);
                codec.toMap(event);
                codec.decode("text", json);
                assertThat(
                                event instanceof MalformedEvent malformed
                                        ? Arrays.equals(
                                                again,
                                                Arrays.copyOf(
                                                        json, malformed.raw().length()))
                                        : hasSurrogate(json) || Json.same(again, json))
                        .as(shown(json))
                        .isTrue();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(shown(json), e);
            }
        }
    }
}

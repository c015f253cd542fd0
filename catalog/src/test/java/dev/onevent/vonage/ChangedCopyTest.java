package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a changed copy is written as: what was changed, and everything else as it came in. */
class ChangedCopyTest {

    /** Payload, component, new value (nothing for null), and how the JSON differs: the member, and what it is now (nothing: not there). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // what was read as it is
                "webhook | id | 13 | /id | 13",
                "webhook | id | - | /id | -",
                "webhook | body.digits | 9 | /body/digits | \"9\"",
                "webhook | body.channel.from.number | 5 | /body/channel/from/number | \"5\"",
                "webhook | body.channel.canHear | a,b | /body/channel/can_hear | [\"a\",\"b\"]",
                "webhook | body.channel.canHear | - | /body/channel/can_hear | -",
                "webhook | body.channel.legSettings | x | /body/channel/leg_settings | {\"new\":\"x\"}",
                "webhook | body.method | - | /body/method | -",
                "webhook | timestamp | 2026-01-01T00:00:00Z | /timestamp | \"2026-01-01T00:00:00.000Z\"",
                "webhook | state | x | /state | \"x\"",
                "webhook | body.channel | - | /body/channel | -",
                "type-last | to | x | /to | \"x\"",
                // a number in a string
                "id-text | id | 18 | /id | 18",
                "id-text | id | - | /id | -",
                "id-text | body.eventId | 3 | /body/event_id | 3",
                "numbers-as-text | body.reason.sipCode | 200 | /body/reason/sip_code | 200",
                "numbers-as-text | body.quality.mosScore | 4.5 | /body/quality/mos_score | 4.5",
                // a string that was a number
                "text-as-numbers | body.location.name | x | /body/location/name | \"x\"",
                "text-as-numbers | body.location.longitude | - | /body/location/longitude | -",
                // a number by value
                "id-spelt-otherwise | id | 18 | /id | 18",
                "numbers-wide | body.mos | 4.0 | /body/mos | 4.0",
                // misfits
                "id-no-number | id | 18 | /id | 18",
                "id-wider-than-long | id | 18 | /id | 18",
                "misfits-in-the-body | body.format | mp3 | /body/format | \"mp3\"",
                "misfits-in-the-body | body.multitrack | true | /body/multitrack | true",
                "misfits-in-the-envelope | timestamp | 2026-01-01T00:00:00Z | /timestamp | \"2026-01-01T00:00:00.000Z\"",
                "misfits-deep-down | body.channel.to.headers | x | /body/channel/to/headers | {\"new\":\"x\"}",
                "list-with-misfit | body.streamUrl | a | /body/stream_url | [\"a\"]",
                "reason-text | body.user.id | v | /body/user/id | \"v\"",
                // explicit nulls
                "id-null | id | 18 | /id | 18",
                "state-null | state | x | /state | \"x\"",
                "null-everywhere | from | x | /from | \"x\"",
                "message-of-nulls | body.text | x | /body/text | \"x\"",
                // times spelt otherwise
                "time-no-fraction | timestamp | 2026-01-01T00:00:00Z | /timestamp | \"2026-01-01T00:00:00.000Z\"",
                "time-offset | timestamp | - | /timestamp | -",
                "time-offset | body.timestamp.updated | 2026-01-01T00:00:00Z | /body/timestamp/updated | \"2026-01-01T00:00:00.000Z\"",
                "no-time-empty | timestamp | 2026-01-01T00:00:00.1234Z | /timestamp | \"2026-01-01T00:00:00.1234Z\"",
                // unknown texts of an enum
                "enum-unknown | body.status | RINGING | /body/status | \"ringing\"",
                "enum-unknown | body.status | - | /body/status | -",
                "enum-unknown-in-list | body.text | y | /body/text | \"y\"",
                // lists with originals
                "list-with-number | body.streamUrl | a,5 | /body/stream_url | [\"a\",\"5\"]",
                // message subtypes
                "message-text | body.text | y | /body/text | \"y\"",
                "message-type-last | body.text | - | /body/text | -",
                "message-alone | body.text | y | /body/text | \"y\"",
                "custom-misfits | id | 1 | /id | 1",
                // records that are removed
                "deleted-member-joined | body.timestamp | - | /body | -",
                "rest-v03 | embedded | - | /_embedded | -",
                "rest-v03 | links | - | /_links | -",
                // a type of its own
                "unknown-misfits | id | 6 | /id | 6",
                "unknown-misfits | type | y | /type | \"y\"",
                "custom | name | other:name | /type | \"custom:other:name\""
            })
    void writesWhatWasChanged(String name, String component, String value, String pointer, String expected) {
        ConversationEvent event = PayloadsTest.event(name);
        ConversationEvent changed = Copy.with(event, component, value);
        Object json = tree(PayloadsTest.json(name));
        String[] path = pointer.substring(1).split("/");

        assertSame(changed, set(json, path, 0, expected));
    }

    private static void assertSame(ConversationEvent event, Object expected) {
        byte[] written = ConversationEvents.encode(event);
        assertThat(Json.same(written, Json.write(expected)))
                .as("%s is written, %s expected", new String(written, StandardCharsets.UTF_8), Json.write(expected))
                .isTrue();
    }

    private static Object tree(byte[] json) {
        return Json.value(new String(json, StandardCharsets.UTF_8));
    }

    /** The same value with another one at the end of a path. */
    private static Object set(Object value, String[] path, int depth, String json) {
        Map<Object, Object> map = new HashMap<>((Map<?, ?>) value);
        if (depth + 1 < path.length) {
            map.put(path[depth], set(map.get(path[depth]), path, depth + 1, json));
        } else if (json == null) {
            map.remove(path[depth]);
        } else {
            map.put(path[depth], Json.value(json));
        }
        return map;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "cid                         | conversationId | x | {\"type\":\"member:media\",\"conversation_id\":\"x\",\"body\":{\"audio\":true}}",
                "cid                         | conversationId | - | {\"type\":\"member:media\",\"body\":{\"audio\":true}}",
                "cid-equal                   | conversationId | x | {\"type\":\"member:media\",\"conversation_id\":\"x\",\"body\":{\"audio\":true}}",
                "cid-different               | conversationId | x | {\"type\":\"member:media\",\"conversation_id\":\"x\",\"body\":{\"audio\":true}}",
                "cid-different               | conversationId | - | {\"type\":\"member:media\",\"body\":{\"audio\":true}}",
                "cid-different               | conversationId | CON-other | {\"type\":\"member:media\",\"conversation_id\":\"CON-other\",\"body\":{\"audio\":true}}",
                "cid-beside-null             | conversationId | x | {\"type\":\"member:media\",\"conversation_id\":\"x\"}",
                "cid-beside-misfit           | conversationId | - | {\"type\":\"member:media\"}",
                "cid-number                  | conversationId | x | {\"type\":\"member:media\",\"conversation_id\":\"x\"}",
                "cid-null                    | conversationId | x | {\"type\":\"member:media\",\"conversation_id\":\"x\"}",
                "list-under-its-alias        | body.asr.results | - | {\"type\":\"audio:asr:done\",\"id\":7,\"body\":{\"asr\":{}}}",
                "list-under-both-names       | body.asr.results | - | {\"type\":\"audio:asr:done\",\"id\":7,\"body\":{\"asr\":{}}}",
                "bandwidth-byte              | body.bandwidth.bytesIn | 5 | {\"type\":\"sip:hangup\",\"id\":7,\"body\":{\"bandwidth\":{\"bytes_in\":5,\"byte_out\":2000.5}}}",
                "flags-both                  | isFromMB | true | {\"type\":\"rtc:answer\",\"isFromMB\":true,\"body\":{\"isFromMB\":true,\"isFromMb\":\"yes\"}}",
                "flags-both                  | body.isFromMB | - | {\"type\":\"rtc:answer\",\"isFromMb\":true,\"isFromMB\":false,\"body\":{}}"
            })
    @DisplayName("what stood under another name is written under its own; both are gone with it")
    void aliases(String name, String component, String value, String expected) {
        assertSame(Copy.with(PayloadsTest.event(name), component, value), Json.value(expected));
    }

    @ParameterizedTest
    @CsvSource({"body-absent", "body-empty", "body-null", "body-text", "body-number", "body-list"})
    void aBodyInThePlaceOfNone(String name) {
        AudioDtmf.Body body = new AudioDtmf.Body("7", null, null, null, null, null, null, Map.of());
        AudioDtmf event = Copy.with((AudioDtmf) PayloadsTest.event(name), "body", body);
        assertSame(event, Map.of("type", "audio:dtmf", "id", 7, "body", Map.of("digits", "7")));
    }

    @ParameterizedTest
    @CsvSource({"body-undocumented", "body-undocumented-empty", "body-undocumented-absent"})
    void anUndocumentedBody(String name) {
        ConversationEvent event = PayloadsTest.event(name);
        assertSame(Copy.with(event, "body", "x"), Map.of("type", event.type(), "id", 7, "body", Map.of("new", "x")));
    }

    @Test
    @DisplayName("a body without anything is left out, unless an empty one came in")
    void noBody() {
        AudioDtmf.Body none = new AudioDtmf.Body(null, null, null, null, null, null, null, Map.of());
        assertSame(
                Copy.with(PayloadsTest.event("body-of-unknown-members"), "body", none),
                Map.of("type", "audio:dtmf", "id", 7));
        assertSame(
                Copy.with(PayloadsTest.event("body-empty"), "body", none),
                Map.of("type", "audio:dtmf", "id", 7, "body", Map.of()));
        MessageText.Body noText = new MessageText.Body(null, null, null, Map.of());
        assertSame(
                Copy.with(PayloadsTest.event("message-text"), "body", noText),
                Map.of("type", "message", "id", 7, "body", Map.of("message_type", "text")));
    }

    @Test
    @DisplayName("the text of an enum that is not recognized is in the original alone")
    void unrecognized() {
        ConversationEvent known = Copy.with(PayloadsTest.event("webhook"), "body.method", "UNRECOGNIZED");
        assertThat(Json.read(ConversationEvents.encode(known))
                        .at("/body/method")
                        .isMissingNode())
                .isTrue();
        Text text = (Text) PayloadsTest.event("enum-unknown-in-list");
        ConversationEvent fewer = Copy.with(text, "body.channels", List.of(ChannelType.UNRECOGNIZED, ChannelType.APP));
        assertThat(Json.read(ConversationEvents.encode(fewer))
                        .at("/body/channels")
                        .toString())
                .isEqualTo("[\"app\"]");
        ConversationEvent same =
                Copy.with(text, "body.channels", List.copyOf(text.body().channels()));
        assertSame(same, tree(PayloadsTest.json("enum-unknown-in-list")));
    }

    @Test
    @DisplayName("extra can be added to and taken from; it cannot speak for a component, the type or the body")
    void extra() {
        ConversationEvent event = PayloadsTest.event("client-socket");
        byte[] json = PayloadsTest.json("client-socket");
        Map<Object, Object> expected = new HashMap<>((Map<?, ?>) tree(json));

        Map<String, Object> more = new HashMap<>(event.extra());
        more.put("new", List.of(1, Map.of("a", new BigDecimal("1.50"))));
        expected.put("new", List.of(1, Map.of("a", 1.5)));
        assertSame(Copy.with(event, "extra", more), expected);

        more.put("type", "image");
        more.put("body", Map.of("event_id", 99));
        more.put("rid", "other");
        assertSame(Copy.with(event, "extra", more), expected);

        expected.remove("new");
        expected.remove("cid");
        expected.put("conversation_id", event.conversationId());
        assertSame(Copy.with(event, "extra", Map.of()), expected);
    }

    @ParameterizedTest
    @MethodSource("dev.onevent.vonage.PayloadsTest#cases")
    @DisplayName("an unchanged copy is written as the event")
    void unchanged(String name) {
        ConversationEvent event = PayloadsTest.event(name);
        if (!(event instanceof MalformedEvent)) {
            assertThat(ConversationEvents.encode(Copy.with(event, "extra", new HashMap<>(event.extra()))))
                    .hasSameSizeAs(ConversationEvents.encode(event));
        }
    }
}

package dev.onevent.example.benchmark.payload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes events as trees: the envelope, with a body of {@link Bodies}. */
final class EventTrees {

    /** What the router of the benchmark handles. */
    static final List<String> HANDLED = List.of("message", "member:joined");

    /** What it ignores. */
    static final List<String> IGNORED = List.of(
            "member:left",
            "message:delivered",
            "audio:say",
            "audio:dtmf",
            "audio:record:done",
            "audio:asr:done",
            "audio:mute:on",
            "rtc:hangup",
            "rtc:offer",
            "sip:status",
            "leg:status:update",
            "conversation:updated");

    static final List<String> CUSTOM = List.of("custom:order:placed", "custom:test", "custom:agent-typing");

    static final List<String> UNKNOWN = List.of("rtc:whisper", "message:edited", "hologram");

    /** Members that the catalog does not have; all decoders but ours drop them. */
    static final Set<String> UNKNOWN_MEMBERS = Set.of("trace", "region", "x-debug");

    private final Random random;
    private final Texts texts;
    private final Bodies bodies;

    EventTrees(Random random) {
        this.random = random;
        texts = new Texts(random);
        bodies = new Bodies(random, texts);
    }

    Map<String, Object> event(String type) {
        boolean small = type.equals("audio:mute:on") || type.equals("message:delivered") && random.nextBoolean();
        Map<String, Object> event = new LinkedHashMap<>();
        String member = texts.id("MEM-");
        String conversation = texts.id("CON-");
        int id = 1 + random.nextInt(100_000);
        event.put("id", id);
        event.put("type", type);
        event.put("from", member);
        if (!small && random.nextInt(3) == 0) {
            event.put("to", "");
        }
        event.put("timestamp", texts.time());
        event.put("conversation_id", conversation);
        if (!small && random.nextBoolean()) {
            event.put("application_id", texts.uuid());
        }
        Map<String, Object> body = body(type);
        event.put("body", body);
        if (type.equals("message") && random.nextBoolean()) {
            event.put("state", Texts.object("delivered_to", Texts.object(texts.id("MEM-"), texts.time())));
        }
        if (!small && random.nextInt(3) > 0) {
            event.put("_embedded", embedded(member));
            String href = "https://api.nexmo.com/v1/conversations/" + conversation + "/events/" + id;
            event.put("_links", Texts.object("self", Texts.object("href", href)));
        }
        if (random.nextInt(6) == 0) {
            event.put("trace", texts.uuid());
            event.put("region", Texts.object("name", "eu-1", "zones", List.of(1, 2.5, true)));
            body.put("x-debug", "caf\u00e9");
        }
        return event;
    }

    private Map<String, Object> embedded(String member) {
        Map<String, Object> user = Texts.object("id", texts.id("USR-"), "name", texts.name());
        if (random.nextBoolean()) {
            user.put("display_name", texts.text(2));
            user.put("image_url", "https://example.com/" + texts.uuid() + ".png");
        }
        return Texts.object("from_user", user, "from_member", Texts.object("id", member));
    }

    private Map<String, Object> body(String type) {
        return switch (type) {
            case "member:joined" -> bodies.memberJoined();
            case "member:left" -> bodies.memberLeft();
            case "message" -> bodies.message();
            case "message:delivered" -> Texts.object("event_id", random.nextInt(100_000));
            case "audio:say" -> bodies.say();
            case "audio:dtmf" -> bodies.dtmf();
            case "audio:record:done" -> bodies.recorded();
            case "audio:asr:done" -> bodies.recognized();
            case "audio:mute:on" -> Texts.object("rtc_id", texts.uuid());
            case "rtc:hangup" -> bodies.hangup();
            case "rtc:offer" -> bodies.offer();
            case "sip:status" -> bodies.sipStatus();
            case "leg:status:update" -> bodies.legStatus();
            case "conversation:updated" -> bodies.conversation();
            default -> bodies.custom();
        };
    }
}

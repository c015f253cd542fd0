package dev.onevent.example.benchmark.payload;

import static dev.onevent.example.benchmark.payload.Texts.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the bodies of events, with the members that the vendor's documents and published payloads show. */
final class Bodies {

    private final Random random;
    private final Texts texts;

    Bodies(Random random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    Map<String, Object> memberJoined() {
        Map<String, Object> body = member();
        body.put("channel", channel());
        if (random.nextBoolean()) {
            body.put("initiator", object("joined", object("isSystem", true)));
        }
        body.put("timestamp", object("invited", texts.time(), "joined", texts.time()));
        return body;
    }

    Map<String, Object> memberLeft() {
        Map<String, Object> body = member();
        body.put("channel", channel());
        body.put("reason", object("code", "" + random.nextInt(500), "text", texts.text(3)));
        body.put("timestamp", object("joined", texts.time(), "left", texts.time()));
        return body;
    }

    private Map<String, Object> member() {
        Map<String, Object> user = object("id", texts.id("USR-"), "name", texts.name());
        if (random.nextBoolean()) {
            user.put("display_name", texts.text(2));
        }
        Map<String, Object> settings = object("enabled", true, "earmuffed", random.nextBoolean(), "muted", false);
        user.put("media", object("audio_settings", settings, "audio", true));
        return object("member_id", texts.id("MEM-"), "user", user);
    }

    Map<String, Object> message() {
        if (random.nextInt(3) == 0) {
            String url = "https://example.com/images/" + texts.uuid() + ".jpg";
            return object("message_type", "image", "image", object("url", url, "caption", texts.text(4)));
        }
        Map<String, Object> body = object("message_type", "text", "text", texts.text(3 + random.nextInt(60)));
        if (random.nextInt(3) == 0) {
            body.put("messenger", object("category", "response", "tag", texts.name()));
        }
        return body;
    }

    Map<String, Object> say() {
        Map<String, Object> body = object("say_id", texts.uuid(), "text", texts.text(5 + random.nextInt(40)));
        body.put("level", texts.decimal(1));
        body.put("loop", 1 + random.nextInt(5));
        body.put("queue", random.nextBoolean());
        body.put("voice_name", "Amy");
        body.put("language", "en-GB");
        body.put("style", random.nextInt(10));
        body.put("premium", false);
        body.put("ssml", random.nextBoolean());
        return body;
    }

    Map<String, Object> dtmf() {
        Map<String, Object> body = object("digit", "" + random.nextInt(10), "dtmf_seq", random.nextInt(50));
        body.put("method", "in");
        body.put("duration", 100 + random.nextInt(900));
        body.put("channel", channel());
        return body;
    }

    Map<String, Object> recorded() {
        Map<String, Object> body = object("event_id", random.nextInt(9_999), "recording_id", texts.uuid());
        body.put("destination_url", "https://api.nexmo.com/v1/files/" + texts.uuid());
        body.put("format", "mp3");
        body.put("start_time", texts.time());
        body.put("end_time", texts.time());
        body.put("size", 1_000 + random.nextInt(1_000_000));
        body.put("channel", channel());
        return body;
    }

    Map<String, Object> recognized() {
        List<Object> results = new ArrayList<>();
        int words = 3 + random.nextInt(60);
        for (int i = 0; i < words; i++) {
            results.add(object("word", texts.text(1), "confidence", texts.decimal(1)));
        }
        Map<String, Object> asr = object("asr_id", texts.uuid(), "call_id", texts.uuid(), "results", results);
        asr.put("timeout_reason", "end_on_silence_timeout");
        return object("asr", asr, "channel", channel());
    }

    Map<String, Object> hangup() {
        Map<String, Object> quality = object("mos_score", texts.decimal(5), "quality_percentage", texts.decimal(100));
        for (String name : List.of("jitter_min_var", "jitter_max_var", "jitter_loss_rate", "jitter_burst_rate")) {
            quality.put(name, texts.decimal(9));
        }
        quality.put("flaw_total", random.nextInt(20));
        quality.put("packet_cnt", random.nextInt(9_999));
        quality.put("packet_loss_perc", texts.decimal(1));
        Map<String, Object> body =
                object("direction", random.nextBoolean() ? "inbound" : "outbound", "quality", quality);
        body.put("bandwidth", object("bytes_in", random.nextInt(999_999), "bytes_out", random.nextInt(999_999)));
        body.put("channel", channel());
        body.put("reason", object("text", "NORMAL_CLEARING", "code", "16", "sip_code", 200));
        return body;
    }

    Map<String, Object> offer() {
        Map<String, Object> body = object("sdp", texts.sdp(), "member_id", texts.id("MEM-"), "leg_id", texts.uuid());
        body.put("media_settings", object("audio", true, "codecs", List.of("opus", "pcmu"), "ptime", 20));
        body.put("name", texts.name());
        return body;
    }

    Map<String, Object> sipStatus() {
        Map<String, Object> body = object("status", "completed", "direction", random.nextBoolean() ? "in" : "out");
        body.put("to", texts.number());
        body.put("from", texts.number());
        body.put("network_code", "23415");
        body.put("request_time", texts.time());
        body.put("start_time", texts.time());
        body.put("end_time", texts.time());
        body.put("duration", "" + random.nextInt(3_600));
        body.put("rate", "0.0072");
        body.put("price", "" + texts.decimal(1));
        body.put("channel", channel());
        return body;
    }

    Map<String, Object> legStatus() {
        List<Object> history = new ArrayList<>();
        for (String status :
                List.of("started", "ringing", "answered", "completed").subList(0, 1 + random.nextInt(4))) {
            Map<String, Object> change = object("conversation_id", texts.id("CON-"), "member_id", texts.id("MEM-"));
            change.put("status", status);
            change.put("date", texts.time());
            history.add(change);
        }
        Map<String, Object> body = object("leg_id", texts.uuid(), "type", random.nextBoolean() ? "app" : "phone");
        body.put("direction", "inbound");
        body.put("status", "completed");
        body.put("statusHistory", history);
        body.put("state", object("status", "completed", "successful", true, "reason", "ok"));
        return body;
    }

    Map<String, Object> conversation() {
        Map<String, Object> body = object("id", texts.id("CON-"), "name", texts.name(), "display_name", texts.text(3));
        body.put("image_url", "https://example.com/" + texts.uuid() + ".png");
        body.put("state", "ACTIVE");
        body.put("timestamp", object("created", texts.time(), "updated", texts.time()));
        return body;
    }

    Map<String, Object> custom() {
        Map<String, Object> body =
                object("order", texts.uuid(), "count", random.nextInt(9), "total", texts.decimal(99));
        body.put("gift", random.nextBoolean());
        body.put("note", texts.text(6));
        body.put("items", List.of(object("sku", "A-" + random.nextInt(99)), object("sku", "B-" + random.nextInt(99))));
        return body;
    }

    private Map<String, Object> channel() {
        String leg = texts.uuid();
        Map<String, Object> channel = object("type", "phone", "id", leg);
        channel.put("from", object("type", "phone", "number", texts.number()));
        boolean sip = random.nextInt(3) == 0;
        channel.put(
                "to",
                sip
                        ? object("type", "sip", "uri", "sip:" + texts.name() + "@example.com")
                        : object("type", "phone", "number", texts.number()));
        if (random.nextBoolean()) {
            channel.put("cpa", false);
            channel.put("preanswer", false);
            channel.put("ring_timeout", 60_000);
            channel.put("cpa_time", 5_000);
            channel.put("max_length", 7_200_000);
        }
        if (random.nextBoolean()) {
            channel.put("headers", object("x-caller", texts.name(), "x-priority", random.nextInt(5)));
            channel.put("legs", List.of(object("leg_id", leg, "status", "answered")));
        }
        channel.put("leg_ids", List.of(leg));
        return channel;
    }
}

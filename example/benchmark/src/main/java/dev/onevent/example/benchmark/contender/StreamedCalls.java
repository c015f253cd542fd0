package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.Asr;
import dev.onevent.example.benchmark.model.AsrResult;
import dev.onevent.example.benchmark.model.Bandwidth;
import dev.onevent.example.benchmark.model.ConversationTimestamp;
import dev.onevent.example.benchmark.model.HangupReason;
import dev.onevent.example.benchmark.model.ImageAttachment;
import dev.onevent.example.benchmark.model.MessengerSettings;
import dev.onevent.example.benchmark.model.MessengerSettingsCategory;
import dev.onevent.example.benchmark.model.Quality;
import dev.onevent.example.benchmark.model.ViberSettings;
import dev.onevent.example.benchmark.model.ViberSettingsCategory;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Reads what tells of calls, messages and conversations. */
final class StreamedCalls {
    private StreamedCalls() {}

    static ImageAttachment imageAttachment(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String url = null;
        String caption = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "url" -> url = Scalars.text(p);
                case "caption" -> caption = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new ImageAttachment(url, caption);
    }

    static MessengerSettings messengerSettings(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        MessengerSettingsCategory category = null;
        String tag = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "category" -> category = Scalars.constant(p, MessengerSettingsCategory::valueOf);
                case "tag" -> tag = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new MessengerSettings(category, tag);
    }

    static ViberSettings viberSettings(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        ViberSettingsCategory category = null;
        Integer ttl = null;
        String type = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "category" -> category = Scalars.constant(p, ViberSettingsCategory::valueOf);
                case "ttl" -> ttl = Scalars.shortInteger(p);
                case "type" -> type = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new ViberSettings(category, ttl, type);
    }

    static Asr asr(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String asrId = null;
        String callId = null;
        List<AsrResult> results = null;
        String error = null;
        String timeoutReason = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "asr_id" -> asrId = Scalars.text(p);
                case "call_id" -> callId = Scalars.text(p);
                case "results" -> results = Scalars.list(p, StreamedCalls::asrResult);
                case "error" -> error = Scalars.text(p);
                case "timeout_reason" -> timeoutReason = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new Asr(asrId, callId, results, error, timeoutReason);
    }

    static AsrResult asrResult(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String word = null;
        Double confidence = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "word" -> word = Scalars.text(p);
                case "confidence" -> confidence = Scalars.number(p);
                default -> p.skipChildren();
            }
        }
        return new AsrResult(word, confidence);
    }

    static Quality quality(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Double mosScore = null;
        Double qualityPercentage = null;
        Double jitterMinVar = null;
        Double jitterMaxVar = null;
        Double jitterLossRate = null;
        Double jitterBurstRate = null;
        Double flawTotal = null;
        Double packetCnt = null;
        Double packetLossPerc = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "mos_score" -> mosScore = Scalars.number(p);
                case "quality_percentage" -> qualityPercentage = Scalars.number(p);
                case "jitter_min_var" -> jitterMinVar = Scalars.number(p);
                case "jitter_max_var" -> jitterMaxVar = Scalars.number(p);
                case "jitter_loss_rate" -> jitterLossRate = Scalars.number(p);
                case "jitter_burst_rate" -> jitterBurstRate = Scalars.number(p);
                case "flaw_total" -> flawTotal = Scalars.number(p);
                case "packet_cnt" -> packetCnt = Scalars.number(p);
                case "packet_loss_perc" -> packetLossPerc = Scalars.number(p);
                default -> p.skipChildren();
            }
        }
        return new Quality(
                mosScore,
                qualityPercentage,
                jitterMinVar,
                jitterMaxVar,
                jitterLossRate,
                jitterBurstRate,
                flawTotal,
                packetCnt,
                packetLossPerc);
    }

    static Bandwidth bandwidth(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Double bytesIn = null;
        Double bytesOut = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "bytes_in" -> bytesIn = Scalars.number(p);
                case "bytes_out" -> bytesOut = Scalars.number(p);
                default -> p.skipChildren();
            }
        }
        return new Bandwidth(bytesIn, bytesOut);
    }

    static HangupReason hangupReason(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String text = null;
        String code = null;
        Integer sipCode = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "text" -> text = Scalars.text(p);
                case "code" -> code = Scalars.text(p);
                case "sip_code" -> sipCode = Scalars.shortInteger(p);
                default -> p.skipChildren();
            }
        }
        return new HangupReason(text, code, sipCode);
    }

    static ConversationTimestamp conversationTimestamp(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Instant created = null;
        Instant updated = null;
        Instant destroyed = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "created" -> created = Scalars.instant(p);
                case "updated" -> updated = Scalars.instant(p);
                case "destroyed" -> destroyed = Scalars.instant(p);
                default -> p.skipChildren();
            }
        }
        return new ConversationTimestamp(created, updated, destroyed);
    }
}

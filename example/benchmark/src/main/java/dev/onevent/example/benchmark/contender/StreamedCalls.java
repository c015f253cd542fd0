package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.Asr;
import dev.onevent.example.benchmark.model.AsrResult;
import dev.onevent.example.benchmark.model.Bandwidth;
import dev.onevent.example.benchmark.model.Channel;
import dev.onevent.example.benchmark.model.ChannelLeg;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.ConversationTimestamp;
import dev.onevent.example.benchmark.model.Endpoint;
import dev.onevent.example.benchmark.model.HangupReason;
import dev.onevent.example.benchmark.model.ImageAttachment;
import dev.onevent.example.benchmark.model.LegReason;
import dev.onevent.example.benchmark.model.LegState;
import dev.onevent.example.benchmark.model.LegStatus;
import dev.onevent.example.benchmark.model.LegStatusChange;
import dev.onevent.example.benchmark.model.MessengerSettings;
import dev.onevent.example.benchmark.model.MessengerSettingsCategory;
import dev.onevent.example.benchmark.model.Quality;
import dev.onevent.example.benchmark.model.ViberSettings;
import dev.onevent.example.benchmark.model.ViberSettingsCategory;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads what tells of calls, messages and conversations. */
final class StreamedCalls {
    private StreamedCalls() {}

    static Channel channel(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        ChannelType type = null;
        String id = null;
        Endpoint to = null;
        Endpoint from = null;
        Map<String, Object> headers = null;
        Boolean cpa = null;
        Boolean preanswer = null;
        Double ringTimeout = null;
        Double cpaTime = null;
        Double maxLength = null;
        List<String> canHear = null;
        List<String> canSpeak = null;
        String knockingId = null;
        List<ChannelLeg> legs = null;
        List<String> legIds = null;
        Map<String, Object> legSettings = null;
        String contentType = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "type" -> type = Scalars.constant(p, ChannelType::valueOf);
                case "id" -> id = Scalars.text(p);
                case "to" -> to = endpoint(p);
                case "from" -> from = endpoint(p);
                case "headers" -> headers = Scalars.object(p);
                case "cpa" -> cpa = Scalars.flag(p);
                case "preanswer" -> preanswer = Scalars.flag(p);
                case "ring_timeout" -> ringTimeout = Scalars.number(p);
                case "cpa_time" -> cpaTime = Scalars.number(p);
                case "max_length" -> maxLength = Scalars.number(p);
                case "can_hear" -> canHear = Scalars.list(p, Scalars::text);
                case "can_speak" -> canSpeak = Scalars.list(p, Scalars::text);
                case "knocking_id" -> knockingId = Scalars.text(p);
                case "legs" -> legs = Scalars.list(p, StreamedCalls::channelLeg);
                case "leg_ids" -> legIds = Scalars.list(p, Scalars::text);
                case "leg_settings" -> legSettings = Scalars.object(p);
                case "content-type" -> contentType = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new Channel(
                type,
                id,
                to,
                from,
                headers,
                cpa,
                preanswer,
                ringTimeout,
                cpaTime,
                maxLength,
                canHear,
                canSpeak,
                knockingId,
                legs,
                legIds,
                legSettings,
                contentType);
    }

    static Endpoint endpoint(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        ChannelType type = null;
        String number = null;
        String uri = null;
        String user = null;
        String username = null;
        String password = null;
        String extension = null;
        Map<String, Object> headers = null;
        String contentType = null;
        String id = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "type" -> type = Scalars.constant(p, ChannelType::valueOf);
                case "number" -> number = Scalars.text(p);
                case "uri" -> uri = Scalars.text(p);
                case "user" -> user = Scalars.text(p);
                case "username" -> username = Scalars.text(p);
                case "password" -> password = Scalars.text(p);
                case "extension" -> extension = Scalars.text(p);
                case "headers" -> headers = Scalars.object(p);
                case "content-type" -> contentType = Scalars.text(p);
                case "id" -> id = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new Endpoint(type, number, uri, user, username, password, extension, headers, contentType, id);
    }

    static ChannelLeg channelLeg(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String legId = null;
        LegStatus status = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "leg_id" -> legId = Scalars.text(p);
                case "status" -> status = Scalars.constant(p, LegStatus::valueOf);
                default -> p.skipChildren();
            }
        }
        return new ChannelLeg(legId, status);
    }

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

    static LegState legState(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        LegStatus status = null;
        Boolean successful = null;
        LegReason reason = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "status" -> status = Scalars.constant(p, LegStatus::valueOf);
                case "successful" -> successful = Scalars.flag(p);
                case "reason" -> reason = Scalars.constant(p, LegReason::valueOf);
                default -> p.skipChildren();
            }
        }
        return new LegState(status, successful, reason);
    }

    static LegStatusChange legStatusChange(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String conversationId = null;
        String memberId = null;
        String knockerId = null;
        LegStatus status = null;
        Instant date = null;
        LegState state = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "conversation_id" -> conversationId = Scalars.text(p);
                case "member_id" -> memberId = Scalars.text(p);
                case "knocker_id" -> knockerId = Scalars.text(p);
                case "status" -> status = Scalars.constant(p, LegStatus::valueOf);
                case "date" -> date = Scalars.instant(p);
                case "state" -> state = legState(p);
                default -> p.skipChildren();
            }
        }
        return new LegStatusChange(conversationId, memberId, knockerId, status, date, state);
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

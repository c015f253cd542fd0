package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.Channel;
import dev.onevent.example.benchmark.model.ChannelLeg;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.Endpoint;
import dev.onevent.example.benchmark.model.LegReason;
import dev.onevent.example.benchmark.model.LegState;
import dev.onevent.example.benchmark.model.LegStatus;
import dev.onevent.example.benchmark.model.LegStatusChange;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads channels and legs. */
final class StreamedChannels {
    private StreamedChannels() {}

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
                case "legs" -> legs = Scalars.list(p, StreamedChannels::channelLeg);
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
}

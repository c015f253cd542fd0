package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.AudioMuteOn;
import dev.onevent.example.benchmark.model.Bandwidth;
import dev.onevent.example.benchmark.model.Channel;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.ConversationTimestamp;
import dev.onevent.example.benchmark.model.ConversationUpdated;
import dev.onevent.example.benchmark.model.ConversationUpdatedState;
import dev.onevent.example.benchmark.model.Direction;
import dev.onevent.example.benchmark.model.HangupReason;
import dev.onevent.example.benchmark.model.LegState;
import dev.onevent.example.benchmark.model.LegStatus;
import dev.onevent.example.benchmark.model.LegStatusChange;
import dev.onevent.example.benchmark.model.LegStatusUpdate;
import dev.onevent.example.benchmark.model.Quality;
import dev.onevent.example.benchmark.model.RtcHangup;
import dev.onevent.example.benchmark.model.RtcOffer;
import dev.onevent.example.benchmark.model.SipDirection;
import dev.onevent.example.benchmark.model.SipStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads the bodies that tell of calls and conversations. */
final class StreamedCallBodies {
    private StreamedCallBodies() {}

    static AudioMuteOn.Body audioMuteOn(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String rtcId = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "rtc_id" -> rtcId = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new AudioMuteOn.Body(rtcId);
    }

    static RtcHangup.Body rtcHangup(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Direction direction = null;
        Quality quality = null;
        Bandwidth bandwidth = null;
        Channel channel = null;
        HangupReason reason = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "direction" -> direction = Scalars.constant(p, Direction::valueOf);
                case "quality" -> quality = StreamedCalls.quality(p);
                case "bandwidth" -> bandwidth = StreamedCalls.bandwidth(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                case "reason" -> reason = StreamedCalls.hangupReason(p);
                default -> p.skipChildren();
            }
        }
        return new RtcHangup.Body(direction, quality, bandwidth, channel, reason);
    }

    static RtcOffer.Body rtcOffer(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String sdp = null;
        String memberId = null;
        String legId = null;
        String memberLegId = null;
        Map<String, Object> mediaSettings = null;
        String name = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "sdp" -> sdp = Scalars.text(p);
                case "member_id" -> memberId = Scalars.text(p);
                case "leg_id" -> legId = Scalars.text(p);
                case "member_leg_id" -> memberLegId = Scalars.text(p);
                case "media_settings" -> mediaSettings = Scalars.object(p);
                case "name" -> name = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new RtcOffer.Body(sdp, memberId, legId, memberLegId, mediaSettings, name);
    }

    static SipStatus.Body sipStatus(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        LegStatus status = null;
        LegState state = null;
        SipDirection direction = null;
        String to = null;
        String from = null;
        String networkCode = null;
        Instant requestTime = null;
        Instant startTime = null;
        Instant endTime = null;
        String duration = null;
        String rate = null;
        String price = null;
        Channel channel = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "status" -> status = Scalars.constant(p, LegStatus::valueOf);
                case "state" -> state = StreamedChannels.legState(p);
                case "direction" -> direction = Scalars.constant(p, SipDirection::valueOf);
                case "to" -> to = Scalars.text(p);
                case "from" -> from = Scalars.text(p);
                case "network_code" -> networkCode = Scalars.text(p);
                case "request_time" -> requestTime = Scalars.instant(p);
                case "start_time" -> startTime = Scalars.instant(p);
                case "end_time" -> endTime = Scalars.instant(p);
                case "duration" -> duration = Scalars.text(p);
                case "rate" -> rate = Scalars.text(p);
                case "price" -> price = Scalars.text(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                default -> p.skipChildren();
            }
        }
        return new SipStatus.Body(
                status,
                state,
                direction,
                to,
                from,
                networkCode,
                requestTime,
                startTime,
                endTime,
                duration,
                rate,
                price,
                channel);
    }

    static LegStatusUpdate.Body legStatusUpdate(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String legId = null;
        ChannelType type = null;
        Direction direction = null;
        LegStatus status = null;
        List<LegStatusChange> statusHistory = null;
        LegState state = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "leg_id" -> legId = Scalars.text(p);
                case "type" -> type = Scalars.constant(p, ChannelType::valueOf);
                case "direction" -> direction = Scalars.constant(p, Direction::valueOf);
                case "status" -> status = Scalars.constant(p, LegStatus::valueOf);
                case "statusHistory" -> statusHistory = Scalars.list(p, StreamedChannels::legStatusChange);
                case "state" -> state = StreamedChannels.legState(p);
                default -> p.skipChildren();
            }
        }
        return new LegStatusUpdate.Body(legId, type, direction, status, statusHistory, state);
    }

    static ConversationUpdated.Body conversationUpdated(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String id = null;
        String name = null;
        String displayName = null;
        String imageUrl = null;
        ConversationUpdatedState state = null;
        ConversationTimestamp timestamp = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "id" -> id = Scalars.text(p);
                case "name" -> name = Scalars.text(p);
                case "display_name" -> displayName = Scalars.text(p);
                case "image_url" -> imageUrl = Scalars.text(p);
                case "state" -> state = Scalars.constant(p, ConversationUpdatedState::valueOf);
                case "timestamp" -> timestamp = StreamedCalls.conversationTimestamp(p);
                default -> p.skipChildren();
            }
        }
        return new ConversationUpdated.Body(id, name, displayName, imageUrl, state, timestamp);
    }
}

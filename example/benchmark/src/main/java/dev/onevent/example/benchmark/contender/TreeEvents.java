package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.example.benchmark.model.AudioAsrDone;
import dev.onevent.example.benchmark.model.AudioDtmf;
import dev.onevent.example.benchmark.model.AudioDtmfMethod;
import dev.onevent.example.benchmark.model.AudioMuteOn;
import dev.onevent.example.benchmark.model.AudioRecordDone;
import dev.onevent.example.benchmark.model.AudioSay;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.ConversationUpdated;
import dev.onevent.example.benchmark.model.ConversationUpdatedState;
import dev.onevent.example.benchmark.model.Direction;
import dev.onevent.example.benchmark.model.Envelope;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.model.LegStatus;
import dev.onevent.example.benchmark.model.LegStatusUpdate;
import dev.onevent.example.benchmark.model.MemberJoined;
import dev.onevent.example.benchmark.model.MemberLeft;
import dev.onevent.example.benchmark.model.Message;
import dev.onevent.example.benchmark.model.MessageDelivered;
import dev.onevent.example.benchmark.model.OtherEvent;
import dev.onevent.example.benchmark.model.RtcHangup;
import dev.onevent.example.benchmark.model.RtcOffer;
import dev.onevent.example.benchmark.model.SipDirection;
import dev.onevent.example.benchmark.model.SipStatus;

/** Makes the events of the model of nodes, by a {@code switch} over the type. */
final class TreeEvents {
    private TreeEvents() {}

    static Event event(JsonNode n) {
        Envelope e = envelope(n);
        JsonNode body = n.get("body");
        return switch (e.type) {
            case "member:joined" -> MemberJoined.of(e, memberJoined(body));
            case "member:left" -> MemberLeft.of(e, memberLeft(body));
            case "message" -> Message.of(e, message(body));
            case "message:delivered" -> MessageDelivered.of(e, messageDelivered(body));
            case "audio:say" -> AudioSay.of(e, audioSay(body));
            case "audio:dtmf" -> AudioDtmf.of(e, audioDtmf(body));
            case "audio:record:done" -> AudioRecordDone.of(e, audioRecordDone(body));
            case "audio:asr:done" -> AudioAsrDone.of(e, audioAsrDone(body));
            case "audio:mute:on" -> AudioMuteOn.of(e, audioMuteOn(body));
            case "rtc:hangup" -> RtcHangup.of(e, rtcHangup(body));
            case "rtc:offer" -> RtcOffer.of(e, rtcOffer(body));
            case "sip:status" -> SipStatus.of(e, sipStatus(body));
            case "leg:status:update" -> LegStatusUpdate.of(e, legStatusUpdate(body));
            case "conversation:updated" -> ConversationUpdated.of(e, conversationUpdated(body));
            default -> OtherEvent.of(e, TreeValues.object(body));
        };
    }

    private static Envelope envelope(JsonNode n) {
        Envelope e = new Envelope();
        e.type = n.get("type").textValue();
        e.id = TreeValues.integer(n.get("id"));
        e.applicationId = TreeValues.text(n.get("application_id"));
        e.conversationId = TreeValues.text(n.get("conversation_id"));
        e.timestamp = TreeValues.instant(n.get("timestamp"));
        e.from = TreeValues.text(n.get("from"));
        e.to = TreeValues.text(n.get("to"));
        e.state = TreeValues.any(n.get("state"));
        e.embedded = TreeMembers.embedded(n.get("_embedded"));
        e.links = TreeMembers.links(n.get("_links"));
        e.href = TreeValues.text(n.get("href"));
        e.params = TreeValues.object(n.get("params"));
        e.sessionDestination = TreeValues.text(n.get("session_destination"));
        e.isFromMB = TreeValues.flag(n.get("isFromMB"));
        e.rid = TreeValues.text(n.get("rid"));
        e.tid = TreeValues.text(n.get("tid"));
        return e;
    }

    static MemberJoined.Body memberJoined(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new MemberJoined.Body(
                TreeValues.text(n.get("member_id")),
                TreeMembers.memberUser(n.get("user")),
                TreeCalls.channel(n.get("channel")),
                TreeMembers.initiator(n.get("initiator")),
                TreeValues.text(n.get("client_ref")),
                TreeMembers.memberTimestamp(n.get("timestamp")));
    }

    static MemberLeft.Body memberLeft(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new MemberLeft.Body(
                TreeValues.text(n.get("member_id")),
                TreeMembers.memberUser(n.get("user")),
                TreeCalls.channel(n.get("channel")),
                TreeMembers.initiator(n.get("initiator")),
                TreeMembers.reason(n.get("reason")),
                TreeMembers.memberTimestamp(n.get("timestamp")));
    }

    static Message.Body message(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Message.Body(
                TreeValues.text(n.get("message_type")),
                TreeValues.text(n.get("text")),
                TreeCalls.imageAttachment(n.get("image")),
                TreeCalls.messengerSettings(n.get("messenger")),
                TreeCalls.viberSettings(n.get("viber_service")));
    }

    static MessageDelivered.Body messageDelivered(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new MessageDelivered.Body(TreeValues.integer(n.get("event_id")));
    }

    static AudioSay.Body audioSay(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AudioSay.Body(
                TreeValues.text(n.get("say_id")),
                TreeValues.text(n.get("text")),
                TreeValues.number(n.get("level")),
                TreeValues.shortInteger(n.get("loop")),
                TreeValues.flag(n.get("queue")),
                TreeValues.text(n.get("voice_name")),
                TreeValues.text(n.get("language")),
                TreeValues.shortInteger(n.get("style")),
                TreeValues.flag(n.get("premium")),
                TreeValues.flag(n.get("ssml")));
    }

    static AudioDtmf.Body audioDtmf(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AudioDtmf.Body(
                TreeValues.text(n.get("digits")),
                TreeValues.text(n.get("digit")),
                TreeValues.text(n.get("dtmf_id")),
                TreeValues.integer(n.get("dtmf_seq")),
                TreeValues.constant(n.get("method"), AudioDtmfMethod::valueOf),
                TreeValues.integer(n.get("duration")),
                TreeCalls.channel(n.get("channel")));
    }

    static AudioRecordDone.Body audioRecordDone(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AudioRecordDone.Body(
                TreeValues.integer(n.get("event_id")),
                TreeValues.text(n.get("recording_id")),
                TreeValues.text(n.get("destination_url")),
                TreeValues.text(n.get("format")),
                TreeValues.instant(n.get("start_time")),
                TreeValues.instant(n.get("end_time")),
                TreeValues.number(n.get("size")),
                TreeCalls.channel(n.get("channel")));
    }

    static AudioAsrDone.Body audioAsrDone(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AudioAsrDone.Body(TreeCalls.asr(n.get("asr")), TreeCalls.channel(n.get("channel")));
    }

    static AudioMuteOn.Body audioMuteOn(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AudioMuteOn.Body(TreeValues.text(n.get("rtc_id")));
    }

    static RtcHangup.Body rtcHangup(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new RtcHangup.Body(
                TreeValues.constant(n.get("direction"), Direction::valueOf),
                TreeCalls.quality(n.get("quality")),
                TreeCalls.bandwidth(n.get("bandwidth")),
                TreeCalls.channel(n.get("channel")),
                TreeCalls.hangupReason(n.get("reason")));
    }

    static RtcOffer.Body rtcOffer(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new RtcOffer.Body(
                TreeValues.text(n.get("sdp")),
                TreeValues.text(n.get("member_id")),
                TreeValues.text(n.get("leg_id")),
                TreeValues.text(n.get("member_leg_id")),
                TreeValues.object(n.get("media_settings")),
                TreeValues.text(n.get("name")));
    }

    static SipStatus.Body sipStatus(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new SipStatus.Body(
                TreeValues.constant(n.get("status"), LegStatus::valueOf),
                TreeCalls.legState(n.get("state")),
                TreeValues.constant(n.get("direction"), SipDirection::valueOf),
                TreeValues.text(n.get("to")),
                TreeValues.text(n.get("from")),
                TreeValues.text(n.get("network_code")),
                TreeValues.instant(n.get("request_time")),
                TreeValues.instant(n.get("start_time")),
                TreeValues.instant(n.get("end_time")),
                TreeValues.text(n.get("duration")),
                TreeValues.text(n.get("rate")),
                TreeValues.text(n.get("price")),
                TreeCalls.channel(n.get("channel")));
    }

    static LegStatusUpdate.Body legStatusUpdate(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new LegStatusUpdate.Body(
                TreeValues.text(n.get("leg_id")),
                TreeValues.constant(n.get("type"), ChannelType::valueOf),
                TreeValues.constant(n.get("direction"), Direction::valueOf),
                TreeValues.constant(n.get("status"), LegStatus::valueOf),
                TreeValues.list(n.get("statusHistory"), TreeCalls::legStatusChange),
                TreeCalls.legState(n.get("state")));
    }

    static ConversationUpdated.Body conversationUpdated(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new ConversationUpdated.Body(
                TreeValues.text(n.get("id")),
                TreeValues.text(n.get("name")),
                TreeValues.text(n.get("display_name")),
                TreeValues.text(n.get("image_url")),
                TreeValues.constant(n.get("state"), ConversationUpdatedState::valueOf),
                TreeCalls.conversationTimestamp(n.get("timestamp")));
    }
}

package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onevent.example.benchmark.model.AudioAsrDone;
import dev.onevent.example.benchmark.model.AudioDtmf;
import dev.onevent.example.benchmark.model.AudioMuteOn;
import dev.onevent.example.benchmark.model.AudioRecordDone;
import dev.onevent.example.benchmark.model.AudioSay;
import dev.onevent.example.benchmark.model.ConversationUpdated;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.model.LegStatusUpdate;
import dev.onevent.example.benchmark.model.MemberJoined;
import dev.onevent.example.benchmark.model.MemberLeft;
import dev.onevent.example.benchmark.model.Message;
import dev.onevent.example.benchmark.model.MessageDelivered;
import dev.onevent.example.benchmark.model.OtherEvent;
import dev.onevent.example.benchmark.model.RtcHangup;
import dev.onevent.example.benchmark.model.RtcOffer;
import dev.onevent.example.benchmark.model.SipStatus;

/** Makes nodes of events, the body by a {@code switch} over the type. */
final class BuiltEvents {

    private BuiltEvents() {}

    static ObjectNode event(Event e) {
        ObjectNode n = BuiltValues.object();
        envelope(n, e);
        BuiltValues.set(n, "body", body(e));
        return n;
    }

    private static JsonNode body(Event e) {
        return switch (e.type()) {
            case "member:joined" -> memberJoined(((MemberJoined) e).body());
            case "member:left" -> memberLeft(((MemberLeft) e).body());
            case "message" -> message(((Message) e).body());
            case "message:delivered" -> messageDelivered(((MessageDelivered) e).body());
            case "audio:say" -> audioSay(((AudioSay) e).body());
            case "audio:dtmf" -> audioDtmf(((AudioDtmf) e).body());
            case "audio:record:done" -> audioRecordDone(((AudioRecordDone) e).body());
            case "audio:asr:done" -> audioAsrDone(((AudioAsrDone) e).body());
            case "audio:mute:on" -> audioMuteOn(((AudioMuteOn) e).body());
            case "rtc:hangup" -> rtcHangup(((RtcHangup) e).body());
            case "rtc:offer" -> rtcOffer(((RtcOffer) e).body());
            case "sip:status" -> sipStatus(((SipStatus) e).body());
            case "leg:status:update" -> legStatusUpdate(((LegStatusUpdate) e).body());
            case "conversation:updated" -> conversationUpdated(((ConversationUpdated) e).body());
            default -> BuiltValues.node(((OtherEvent) e).body());
        };
    }

    private static void envelope(ObjectNode n, Event e) {
        BuiltValues.text(n, "type", e.type());
        BuiltValues.number(n, "id", e.id());
        BuiltValues.text(n, "application_id", e.applicationId());
        BuiltValues.text(n, "conversation_id", e.conversationId());
        BuiltValues.instant(n, "timestamp", e.timestamp());
        BuiltValues.text(n, "from", e.from());
        BuiltValues.text(n, "to", e.to());
        BuiltValues.any(n, "state", e.state());
        BuiltValues.set(n, "_embedded", BuiltMembers.embedded(e.embedded()));
        BuiltValues.set(n, "_links", BuiltMembers.links(e.links()));
        BuiltValues.text(n, "href", e.href());
        BuiltValues.any(n, "params", e.params());
        BuiltValues.text(n, "session_destination", e.sessionDestination());
        BuiltValues.flag(n, "isFromMB", e.isFromMB());
        BuiltValues.text(n, "rid", e.rid());
        BuiltValues.text(n, "tid", e.tid());
    }

    private static ObjectNode memberJoined(MemberJoined.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "member_id", v.memberId());
        BuiltValues.set(n, "user", BuiltMembers.memberUser(v.user()));
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        BuiltValues.set(n, "initiator", BuiltMembers.initiator(v.initiator()));
        BuiltValues.text(n, "client_ref", v.clientRef());
        BuiltValues.set(n, "timestamp", BuiltMembers.memberTimestamp(v.timestamp()));
        return n;
    }

    private static ObjectNode memberLeft(MemberLeft.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "member_id", v.memberId());
        BuiltValues.set(n, "user", BuiltMembers.memberUser(v.user()));
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        BuiltValues.set(n, "initiator", BuiltMembers.initiator(v.initiator()));
        BuiltValues.set(n, "reason", BuiltMembers.reason(v.reason()));
        BuiltValues.set(n, "timestamp", BuiltMembers.memberTimestamp(v.timestamp()));
        return n;
    }

    private static ObjectNode message(Message.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "message_type", v.messageType());
        BuiltValues.text(n, "text", v.text());
        BuiltValues.set(n, "image", BuiltCalls.imageAttachment(v.image()));
        BuiltValues.set(n, "messenger", BuiltCalls.messengerSettings(v.messenger()));
        BuiltValues.set(n, "viber_service", BuiltCalls.viberSettings(v.viberService()));
        return n;
    }

    private static ObjectNode messageDelivered(MessageDelivered.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.number(n, "event_id", v.eventId());
        return n;
    }

    private static ObjectNode audioSay(AudioSay.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "say_id", v.sayId());
        BuiltValues.text(n, "text", v.text());
        BuiltValues.number(n, "level", v.level());
        BuiltValues.number(n, "loop", v.loop());
        BuiltValues.flag(n, "queue", v.queue());
        BuiltValues.text(n, "voice_name", v.voiceName());
        BuiltValues.text(n, "language", v.language());
        BuiltValues.number(n, "style", v.style());
        BuiltValues.flag(n, "premium", v.premium());
        BuiltValues.flag(n, "ssml", v.ssml());
        return n;
    }

    private static ObjectNode audioDtmf(AudioDtmf.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "digits", v.digits());
        BuiltValues.text(n, "digit", v.digit());
        BuiltValues.text(n, "dtmf_id", v.dtmfId());
        BuiltValues.number(n, "dtmf_seq", v.dtmfSeq());
        BuiltValues.constant(n, "method", v.method());
        BuiltValues.number(n, "duration", v.duration());
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        return n;
    }

    private static ObjectNode audioRecordDone(AudioRecordDone.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.number(n, "event_id", v.eventId());
        BuiltValues.text(n, "recording_id", v.recordingId());
        BuiltValues.text(n, "destination_url", v.destinationUrl());
        BuiltValues.text(n, "format", v.format());
        BuiltValues.instant(n, "start_time", v.startTime());
        BuiltValues.instant(n, "end_time", v.endTime());
        BuiltValues.number(n, "size", v.size());
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        return n;
    }

    private static ObjectNode audioAsrDone(AudioAsrDone.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.set(n, "asr", BuiltCalls.asr(v.asr()));
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        return n;
    }

    private static ObjectNode audioMuteOn(AudioMuteOn.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "rtc_id", v.rtcId());
        return n;
    }

    private static ObjectNode rtcHangup(RtcHangup.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "direction", v.direction());
        BuiltValues.set(n, "quality", BuiltCalls.quality(v.quality()));
        BuiltValues.set(n, "bandwidth", BuiltCalls.bandwidth(v.bandwidth()));
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        BuiltValues.set(n, "reason", BuiltCalls.hangupReason(v.reason()));
        return n;
    }

    private static ObjectNode rtcOffer(RtcOffer.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "sdp", v.sdp());
        BuiltValues.text(n, "member_id", v.memberId());
        BuiltValues.text(n, "leg_id", v.legId());
        BuiltValues.text(n, "member_leg_id", v.memberLegId());
        BuiltValues.any(n, "media_settings", v.mediaSettings());
        BuiltValues.text(n, "name", v.name());
        return n;
    }

    private static ObjectNode sipStatus(SipStatus.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "status", v.status());
        BuiltValues.set(n, "state", BuiltCalls.legState(v.state()));
        BuiltValues.constant(n, "direction", v.direction());
        BuiltValues.text(n, "to", v.to());
        BuiltValues.text(n, "from", v.from());
        BuiltValues.text(n, "network_code", v.networkCode());
        BuiltValues.instant(n, "request_time", v.requestTime());
        BuiltValues.instant(n, "start_time", v.startTime());
        BuiltValues.instant(n, "end_time", v.endTime());
        BuiltValues.text(n, "duration", v.duration());
        BuiltValues.text(n, "rate", v.rate());
        BuiltValues.text(n, "price", v.price());
        BuiltValues.set(n, "channel", BuiltCalls.channel(v.channel()));
        return n;
    }

    private static ObjectNode legStatusUpdate(LegStatusUpdate.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "leg_id", v.legId());
        BuiltValues.constant(n, "type", v.type());
        BuiltValues.constant(n, "direction", v.direction());
        BuiltValues.constant(n, "status", v.status());
        BuiltValues.list(n, "statusHistory", v.statusHistory(), BuiltCalls::legStatusChange);
        BuiltValues.set(n, "state", BuiltCalls.legState(v.state()));
        return n;
    }

    private static ObjectNode conversationUpdated(ConversationUpdated.Body v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "id", v.id());
        BuiltValues.text(n, "name", v.name());
        BuiltValues.text(n, "display_name", v.displayName());
        BuiltValues.text(n, "image_url", v.imageUrl());
        BuiltValues.constant(n, "state", v.state());
        BuiltValues.set(n, "timestamp", BuiltCalls.conversationTimestamp(v.timestamp()));
        return n;
    }
}

package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.io.IOException;

/** Writes events, the body by a {@code switch} over the type. */
final class WrittenEvents {

    private WrittenEvents() {}

    static void event(JsonGenerator g, Event e) throws IOException {
        g.writeStartObject();
        envelope(g, e);
        switch (e.type()) {
            case "member:joined" -> memberJoined(g, ((MemberJoined) e).body());
            case "member:left" -> memberLeft(g, ((MemberLeft) e).body());
            case "message" -> message(g, ((Message) e).body());
            case "message:delivered" -> messageDelivered(g, ((MessageDelivered) e).body());
            case "audio:say" -> audioSay(g, ((AudioSay) e).body());
            case "audio:dtmf" -> audioDtmf(g, ((AudioDtmf) e).body());
            case "audio:record:done" -> audioRecordDone(g, ((AudioRecordDone) e).body());
            case "audio:asr:done" -> audioAsrDone(g, ((AudioAsrDone) e).body());
            case "audio:mute:on" -> audioMuteOn(g, ((AudioMuteOn) e).body());
            case "rtc:hangup" -> rtcHangup(g, ((RtcHangup) e).body());
            case "rtc:offer" -> rtcOffer(g, ((RtcOffer) e).body());
            case "sip:status" -> sipStatus(g, ((SipStatus) e).body());
            case "leg:status:update" -> legStatusUpdate(g, ((LegStatusUpdate) e).body());
            case "conversation:updated" -> conversationUpdated(g, ((ConversationUpdated) e).body());
            default -> WrittenValues.any(g, Names.BODY, ((OtherEvent) e).body());
        }
        g.writeEndObject();
    }

    private static void envelope(JsonGenerator g, Event e) throws IOException {
        WrittenValues.text(g, Names.TYPE, e.type());
        WrittenValues.number(g, Names.ID, e.id());
        WrittenValues.text(g, Names.APPLICATION_ID, e.applicationId());
        WrittenValues.text(g, Names.CONVERSATION_ID, e.conversationId());
        WrittenValues.instant(g, Names.TIMESTAMP, e.timestamp());
        WrittenValues.text(g, Names.FROM, e.from());
        WrittenValues.text(g, Names.TO, e.to());
        WrittenValues.any(g, Names.STATE, e.state());
        WrittenMembers.embedded(g, Names.EMBEDDED, e.embedded());
        WrittenMembers.links(g, Names.LINKS, e.links());
        WrittenValues.text(g, Names.HREF, e.href());
        WrittenValues.any(g, Names.PARAMS, e.params());
        WrittenValues.text(g, Names.SESSION_DESTINATION, e.sessionDestination());
        WrittenValues.flag(g, Names.IS_FROM_MB, e.isFromMB());
        WrittenValues.text(g, Names.RID, e.rid());
        WrittenValues.text(g, Names.TID, e.tid());
    }

    private static void memberJoined(JsonGenerator g, MemberJoined.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.MEMBER_ID, v.memberId());
        WrittenMembers.memberUser(g, Names.USER, v.user());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        WrittenMembers.initiator(g, Names.INITIATOR, v.initiator());
        WrittenValues.text(g, Names.CLIENT_REF, v.clientRef());
        WrittenMembers.memberTimestamp(g, Names.TIMESTAMP, v.timestamp());
        g.writeEndObject();
    }

    private static void memberLeft(JsonGenerator g, MemberLeft.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.MEMBER_ID, v.memberId());
        WrittenMembers.memberUser(g, Names.USER, v.user());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        WrittenMembers.initiator(g, Names.INITIATOR, v.initiator());
        WrittenMembers.reason(g, Names.REASON, v.reason());
        WrittenMembers.memberTimestamp(g, Names.TIMESTAMP, v.timestamp());
        g.writeEndObject();
    }

    private static void message(JsonGenerator g, Message.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.MESSAGE_TYPE, v.messageType());
        WrittenValues.text(g, Names.TEXT, v.text());
        WrittenCalls.imageAttachment(g, Names.IMAGE, v.image());
        WrittenCalls.messengerSettings(g, Names.MESSENGER, v.messenger());
        WrittenCalls.viberSettings(g, Names.VIBER_SERVICE, v.viberService());
        g.writeEndObject();
    }

    private static void messageDelivered(JsonGenerator g, MessageDelivered.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.number(g, Names.EVENT_ID, v.eventId());
        g.writeEndObject();
    }

    private static void audioSay(JsonGenerator g, AudioSay.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.SAY_ID, v.sayId());
        WrittenValues.text(g, Names.TEXT, v.text());
        WrittenValues.number(g, Names.LEVEL, v.level());
        WrittenValues.number(g, Names.LOOP, v.loop());
        WrittenValues.flag(g, Names.QUEUE, v.queue());
        WrittenValues.text(g, Names.VOICE_NAME, v.voiceName());
        WrittenValues.text(g, Names.LANGUAGE, v.language());
        WrittenValues.number(g, Names.STYLE, v.style());
        WrittenValues.flag(g, Names.PREMIUM, v.premium());
        WrittenValues.flag(g, Names.SSML, v.ssml());
        g.writeEndObject();
    }

    private static void audioDtmf(JsonGenerator g, AudioDtmf.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.DIGITS, v.digits());
        WrittenValues.text(g, Names.DIGIT, v.digit());
        WrittenValues.text(g, Names.DTMF_ID, v.dtmfId());
        WrittenValues.number(g, Names.DTMF_SEQ, v.dtmfSeq());
        WrittenValues.constant(g, Names.METHOD, v.method());
        WrittenValues.number(g, Names.DURATION, v.duration());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        g.writeEndObject();
    }

    private static void audioRecordDone(JsonGenerator g, AudioRecordDone.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.number(g, Names.EVENT_ID, v.eventId());
        WrittenValues.text(g, Names.RECORDING_ID, v.recordingId());
        WrittenValues.text(g, Names.DESTINATION_URL, v.destinationUrl());
        WrittenValues.text(g, Names.FORMAT, v.format());
        WrittenValues.instant(g, Names.START_TIME, v.startTime());
        WrittenValues.instant(g, Names.END_TIME, v.endTime());
        WrittenValues.number(g, Names.SIZE, v.size());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        g.writeEndObject();
    }

    private static void audioAsrDone(JsonGenerator g, AudioAsrDone.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenCalls.asr(g, Names.ASR, v.asr());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        g.writeEndObject();
    }

    private static void audioMuteOn(JsonGenerator g, AudioMuteOn.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.RTC_ID, v.rtcId());
        g.writeEndObject();
    }

    private static void rtcHangup(JsonGenerator g, RtcHangup.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.constant(g, Names.DIRECTION, v.direction());
        WrittenCalls.quality(g, Names.QUALITY, v.quality());
        WrittenCalls.bandwidth(g, Names.BANDWIDTH, v.bandwidth());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        WrittenCalls.hangupReason(g, Names.REASON, v.reason());
        g.writeEndObject();
    }

    private static void rtcOffer(JsonGenerator g, RtcOffer.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.SDP, v.sdp());
        WrittenValues.text(g, Names.MEMBER_ID, v.memberId());
        WrittenValues.text(g, Names.LEG_ID, v.legId());
        WrittenValues.text(g, Names.MEMBER_LEG_ID, v.memberLegId());
        WrittenValues.any(g, Names.MEDIA_SETTINGS, v.mediaSettings());
        WrittenValues.text(g, Names.NAME, v.name());
        g.writeEndObject();
    }

    private static void sipStatus(JsonGenerator g, SipStatus.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.constant(g, Names.STATUS, v.status());
        WrittenCalls.legState(g, Names.STATE, v.state());
        WrittenValues.constant(g, Names.DIRECTION, v.direction());
        WrittenValues.text(g, Names.TO, v.to());
        WrittenValues.text(g, Names.FROM, v.from());
        WrittenValues.text(g, Names.NETWORK_CODE, v.networkCode());
        WrittenValues.instant(g, Names.REQUEST_TIME, v.requestTime());
        WrittenValues.instant(g, Names.START_TIME, v.startTime());
        WrittenValues.instant(g, Names.END_TIME, v.endTime());
        WrittenValues.text(g, Names.DURATION, v.duration());
        WrittenValues.text(g, Names.RATE, v.rate());
        WrittenValues.text(g, Names.PRICE, v.price());
        WrittenCalls.channel(g, Names.CHANNEL, v.channel());
        g.writeEndObject();
    }

    private static void legStatusUpdate(JsonGenerator g, LegStatusUpdate.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.LEG_ID, v.legId());
        WrittenValues.constant(g, Names.TYPE, v.type());
        WrittenValues.constant(g, Names.DIRECTION, v.direction());
        WrittenValues.constant(g, Names.STATUS, v.status());
        WrittenValues.list(g, Names.STATUS_HISTORY, v.statusHistory(), WrittenCalls::legStatusChange);
        WrittenCalls.legState(g, Names.STATE, v.state());
        g.writeEndObject();
    }

    private static void conversationUpdated(JsonGenerator g, ConversationUpdated.Body v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(Names.BODY);
        g.writeStartObject();
        WrittenValues.text(g, Names.ID, v.id());
        WrittenValues.text(g, Names.NAME, v.name());
        WrittenValues.text(g, Names.DISPLAY_NAME, v.displayName());
        WrittenValues.text(g, Names.IMAGE_URL, v.imageUrl());
        WrittenValues.constant(g, Names.STATE, v.state());
        WrittenCalls.conversationTimestamp(g, Names.TIMESTAMP, v.timestamp());
        g.writeEndObject();
    }
}

package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.Asr;
import dev.onevent.example.benchmark.model.AudioAsrDone;
import dev.onevent.example.benchmark.model.AudioDtmf;
import dev.onevent.example.benchmark.model.AudioDtmfMethod;
import dev.onevent.example.benchmark.model.AudioMuteOn;
import dev.onevent.example.benchmark.model.AudioRecordDone;
import dev.onevent.example.benchmark.model.AudioSay;
import dev.onevent.example.benchmark.model.Channel;
import dev.onevent.example.benchmark.model.ConversationUpdated;
import dev.onevent.example.benchmark.model.Envelope;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.model.ImageAttachment;
import dev.onevent.example.benchmark.model.Initiator;
import dev.onevent.example.benchmark.model.LegStatusUpdate;
import dev.onevent.example.benchmark.model.MemberJoined;
import dev.onevent.example.benchmark.model.MemberLeft;
import dev.onevent.example.benchmark.model.MemberTimestamp;
import dev.onevent.example.benchmark.model.MemberUser;
import dev.onevent.example.benchmark.model.Message;
import dev.onevent.example.benchmark.model.MessageDelivered;
import dev.onevent.example.benchmark.model.MessengerSettings;
import dev.onevent.example.benchmark.model.OtherEvent;
import dev.onevent.example.benchmark.model.Reason;
import dev.onevent.example.benchmark.model.RtcHangup;
import dev.onevent.example.benchmark.model.RtcOffer;
import dev.onevent.example.benchmark.model.SipStatus;
import dev.onevent.example.benchmark.model.ViberSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** Reads the bodies, of members, messages and sound itself. */
final class StreamedBodies {
    private StreamedBodies() {}

    static Event event(Envelope e, Object body) {
        return switch (e.type) {
            case "member:joined" -> MemberJoined.of(e, (MemberJoined.Body) body);
            case "member:left" -> MemberLeft.of(e, (MemberLeft.Body) body);
            case "message" -> Message.of(e, (Message.Body) body);
            case "message:delivered" -> MessageDelivered.of(e, (MessageDelivered.Body) body);
            case "audio:say" -> AudioSay.of(e, (AudioSay.Body) body);
            case "audio:dtmf" -> AudioDtmf.of(e, (AudioDtmf.Body) body);
            case "audio:record:done" -> AudioRecordDone.of(e, (AudioRecordDone.Body) body);
            case "audio:asr:done" -> AudioAsrDone.of(e, (AudioAsrDone.Body) body);
            case "audio:mute:on" -> AudioMuteOn.of(e, (AudioMuteOn.Body) body);
            case "rtc:hangup" -> RtcHangup.of(e, (RtcHangup.Body) body);
            case "rtc:offer" -> RtcOffer.of(e, (RtcOffer.Body) body);
            case "sip:status" -> SipStatus.of(e, (SipStatus.Body) body);
            case "leg:status:update" -> LegStatusUpdate.of(e, (LegStatusUpdate.Body) body);
            case "conversation:updated" -> ConversationUpdated.of(e, (ConversationUpdated.Body) body);
            default -> OtherEvent.of(e, members(body));
        };
    }

    static Object body(String type, JsonParser p) throws IOException {
        return switch (type) {
            case "member:joined" -> memberJoined(p);
            case "member:left" -> memberLeft(p);
            case "message" -> message(p);
            case "message:delivered" -> messageDelivered(p);
            case "audio:say" -> audioSay(p);
            case "audio:dtmf" -> audioDtmf(p);
            case "audio:record:done" -> audioRecordDone(p);
            case "audio:asr:done" -> audioAsrDone(p);
            case "audio:mute:on" -> StreamedCallBodies.audioMuteOn(p);
            case "rtc:hangup" -> StreamedCallBodies.rtcHangup(p);
            case "rtc:offer" -> StreamedCallBodies.rtcOffer(p);
            case "sip:status" -> StreamedCallBodies.sipStatus(p);
            case "leg:status:update" -> StreamedCallBodies.legStatusUpdate(p);
            case "conversation:updated" -> StreamedCallBodies.conversationUpdated(p);
            default -> other(type, p);
        };
    }

    static MemberJoined.Body memberJoined(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String memberId = null;
        MemberUser user = null;
        Channel channel = null;
        Initiator initiator = null;
        String clientRef = null;
        MemberTimestamp timestamp = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "member_id" -> memberId = Scalars.text(p);
                case "user" -> user = StreamedMembers.memberUser(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                case "initiator" -> initiator = StreamedMembers.initiator(p);
                case "client_ref" -> clientRef = Scalars.text(p);
                case "timestamp" -> timestamp = StreamedMembers.memberTimestamp(p);
                default -> p.skipChildren();
            }
        }
        return new MemberJoined.Body(memberId, user, channel, initiator, clientRef, timestamp);
    }

    static MemberLeft.Body memberLeft(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String memberId = null;
        MemberUser user = null;
        Channel channel = null;
        Initiator initiator = null;
        Reason reason = null;
        MemberTimestamp timestamp = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "member_id" -> memberId = Scalars.text(p);
                case "user" -> user = StreamedMembers.memberUser(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                case "initiator" -> initiator = StreamedMembers.initiator(p);
                case "reason" -> reason = StreamedMembers.reason(p);
                case "timestamp" -> timestamp = StreamedMembers.memberTimestamp(p);
                default -> p.skipChildren();
            }
        }
        return new MemberLeft.Body(memberId, user, channel, initiator, reason, timestamp);
    }

    static Message.Body message(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String messageType = null;
        String text = null;
        ImageAttachment image = null;
        MessengerSettings messenger = null;
        ViberSettings viberService = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "message_type" -> messageType = Scalars.text(p);
                case "text" -> text = Scalars.text(p);
                case "image" -> image = StreamedCalls.imageAttachment(p);
                case "messenger" -> messenger = StreamedCalls.messengerSettings(p);
                case "viber_service" -> viberService = StreamedCalls.viberSettings(p);
                default -> p.skipChildren();
            }
        }
        return new Message.Body(messageType, text, image, messenger, viberService);
    }

    static MessageDelivered.Body messageDelivered(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Long eventId = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "event_id" -> eventId = Scalars.integer(p);
                default -> p.skipChildren();
            }
        }
        return new MessageDelivered.Body(eventId);
    }

    static AudioSay.Body audioSay(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String sayId = null;
        String text = null;
        Double level = null;
        Integer loop = null;
        Boolean queue = null;
        String voiceName = null;
        String language = null;
        Integer style = null;
        Boolean premium = null;
        Boolean ssml = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "say_id" -> sayId = Scalars.text(p);
                case "text" -> text = Scalars.text(p);
                case "level" -> level = Scalars.number(p);
                case "loop" -> loop = Scalars.shortInteger(p);
                case "queue" -> queue = Scalars.flag(p);
                case "voice_name" -> voiceName = Scalars.text(p);
                case "language" -> language = Scalars.text(p);
                case "style" -> style = Scalars.shortInteger(p);
                case "premium" -> premium = Scalars.flag(p);
                case "ssml" -> ssml = Scalars.flag(p);
                default -> p.skipChildren();
            }
        }
        return new AudioSay.Body(sayId, text, level, loop, queue, voiceName, language, style, premium, ssml);
    }

    static AudioDtmf.Body audioDtmf(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String digits = null;
        String digit = null;
        String dtmfId = null;
        Long dtmfSeq = null;
        AudioDtmfMethod method = null;
        Long duration = null;
        Channel channel = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "digits" -> digits = Scalars.text(p);
                case "digit" -> digit = Scalars.text(p);
                case "dtmf_id" -> dtmfId = Scalars.text(p);
                case "dtmf_seq" -> dtmfSeq = Scalars.integer(p);
                case "method" -> method = Scalars.constant(p, AudioDtmfMethod::valueOf);
                case "duration" -> duration = Scalars.integer(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                default -> p.skipChildren();
            }
        }
        return new AudioDtmf.Body(digits, digit, dtmfId, dtmfSeq, method, duration, channel);
    }

    static AudioRecordDone.Body audioRecordDone(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Long eventId = null;
        String recordingId = null;
        String destinationUrl = null;
        String format = null;
        Instant startTime = null;
        Instant endTime = null;
        Double size = null;
        Channel channel = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "event_id" -> eventId = Scalars.integer(p);
                case "recording_id" -> recordingId = Scalars.text(p);
                case "destination_url" -> destinationUrl = Scalars.text(p);
                case "format" -> format = Scalars.text(p);
                case "start_time" -> startTime = Scalars.instant(p);
                case "end_time" -> endTime = Scalars.instant(p);
                case "size" -> size = Scalars.number(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                default -> p.skipChildren();
            }
        }
        return new AudioRecordDone.Body(
                eventId, recordingId, destinationUrl, format, startTime, endTime, size, channel);
    }

    static AudioAsrDone.Body audioAsrDone(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Asr asr = null;
        Channel channel = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "asr" -> asr = StreamedCalls.asr(p);
                case "channel" -> channel = StreamedChannels.channel(p);
                default -> p.skipChildren();
            }
        }
        return new AudioAsrDone.Body(asr, channel);
    }

    @SuppressWarnings("unchecked") // read by other
    private static Map<String, Object> members(Object body) {
        return (Map<String, Object>) body;
    }

    private static Object other(String type, JsonParser p) throws IOException {
        if (type.startsWith("custom:")) {
            return Scalars.object(p);
        }
        p.skipChildren();
        return null;
    }
}

package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import dev.onevent.example.benchmark.model.Asr;
import dev.onevent.example.benchmark.model.AsrResult;
import dev.onevent.example.benchmark.model.Bandwidth;
import dev.onevent.example.benchmark.model.Channel;
import dev.onevent.example.benchmark.model.ChannelLeg;
import dev.onevent.example.benchmark.model.ConversationTimestamp;
import dev.onevent.example.benchmark.model.Endpoint;
import dev.onevent.example.benchmark.model.HangupReason;
import dev.onevent.example.benchmark.model.ImageAttachment;
import dev.onevent.example.benchmark.model.LegState;
import dev.onevent.example.benchmark.model.LegStatusChange;
import dev.onevent.example.benchmark.model.MessengerSettings;
import dev.onevent.example.benchmark.model.Quality;
import dev.onevent.example.benchmark.model.ViberSettings;
import java.io.IOException;

/** Writes what tells of calls, messages and conversations. */
final class WrittenCalls {

    private WrittenCalls() {}

    static void channel(JsonGenerator g, SerializableString name, Channel v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.constant(g, Names.TYPE, v.type());
        WrittenValues.text(g, Names.ID, v.id());
        endpoint(g, Names.TO, v.to());
        endpoint(g, Names.FROM, v.from());
        WrittenValues.any(g, Names.HEADERS, v.headers());
        WrittenValues.flag(g, Names.CPA, v.cpa());
        WrittenValues.flag(g, Names.PREANSWER, v.preanswer());
        WrittenValues.number(g, Names.RING_TIMEOUT, v.ringTimeout());
        WrittenValues.number(g, Names.CPA_TIME, v.cpaTime());
        WrittenValues.number(g, Names.MAX_LENGTH, v.maxLength());
        WrittenValues.any(g, Names.CAN_HEAR, v.canHear());
        WrittenValues.any(g, Names.CAN_SPEAK, v.canSpeak());
        WrittenValues.text(g, Names.KNOCKING_ID, v.knockingId());
        WrittenValues.list(g, Names.LEGS, v.legs(), WrittenCalls::channelLeg);
        WrittenValues.any(g, Names.LEG_IDS, v.legIds());
        WrittenValues.any(g, Names.LEG_SETTINGS, v.legSettings());
        WrittenValues.text(g, Names.CONTENT_TYPE, v.contentType());
        g.writeEndObject();
    }

    static void endpoint(JsonGenerator g, SerializableString name, Endpoint v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.constant(g, Names.TYPE, v.type());
        WrittenValues.text(g, Names.NUMBER, v.number());
        WrittenValues.text(g, Names.URI, v.uri());
        WrittenValues.text(g, Names.USER, v.user());
        WrittenValues.text(g, Names.USERNAME, v.username());
        WrittenValues.text(g, Names.PASSWORD, v.password());
        WrittenValues.text(g, Names.EXTENSION, v.extension());
        WrittenValues.any(g, Names.HEADERS, v.headers());
        WrittenValues.text(g, Names.CONTENT_TYPE, v.contentType());
        WrittenValues.text(g, Names.ID, v.id());
        g.writeEndObject();
    }

    static void channelLeg(JsonGenerator g, ChannelLeg v) throws IOException {
        g.writeStartObject();
        WrittenValues.text(g, Names.LEG_ID, v.legId());
        WrittenValues.constant(g, Names.STATUS, v.status());
        g.writeEndObject();
    }

    static void imageAttachment(JsonGenerator g, SerializableString name, ImageAttachment v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.URL, v.url());
        WrittenValues.text(g, Names.CAPTION, v.caption());
        g.writeEndObject();
    }

    static void messengerSettings(JsonGenerator g, SerializableString name, MessengerSettings v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.constant(g, Names.CATEGORY, v.category());
        WrittenValues.text(g, Names.TAG, v.tag());
        g.writeEndObject();
    }

    static void viberSettings(JsonGenerator g, SerializableString name, ViberSettings v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.constant(g, Names.CATEGORY, v.category());
        WrittenValues.number(g, Names.TTL, v.ttl());
        WrittenValues.text(g, Names.TYPE, v.type());
        g.writeEndObject();
    }

    static void asr(JsonGenerator g, SerializableString name, Asr v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.ASR_ID, v.asrId());
        WrittenValues.text(g, Names.CALL_ID, v.callId());
        WrittenValues.list(g, Names.RESULTS, v.results(), WrittenCalls::asrResult);
        WrittenValues.text(g, Names.ERROR, v.error());
        WrittenValues.text(g, Names.TIMEOUT_REASON, v.timeoutReason());
        g.writeEndObject();
    }

    static void asrResult(JsonGenerator g, AsrResult v) throws IOException {
        g.writeStartObject();
        WrittenValues.text(g, Names.WORD, v.word());
        WrittenValues.number(g, Names.CONFIDENCE, v.confidence());
        g.writeEndObject();
    }

    static void quality(JsonGenerator g, SerializableString name, Quality v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.number(g, Names.MOS_SCORE, v.mosScore());
        WrittenValues.number(g, Names.QUALITY_PERCENTAGE, v.qualityPercentage());
        WrittenValues.number(g, Names.JITTER_MIN_VAR, v.jitterMinVar());
        WrittenValues.number(g, Names.JITTER_MAX_VAR, v.jitterMaxVar());
        WrittenValues.number(g, Names.JITTER_LOSS_RATE, v.jitterLossRate());
        WrittenValues.number(g, Names.JITTER_BURST_RATE, v.jitterBurstRate());
        WrittenValues.number(g, Names.FLAW_TOTAL, v.flawTotal());
        WrittenValues.number(g, Names.PACKET_CNT, v.packetCnt());
        WrittenValues.number(g, Names.PACKET_LOSS_PERC, v.packetLossPerc());
        g.writeEndObject();
    }

    static void bandwidth(JsonGenerator g, SerializableString name, Bandwidth v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.number(g, Names.BYTES_IN, v.bytesIn());
        WrittenValues.number(g, Names.BYTES_OUT, v.bytesOut());
        g.writeEndObject();
    }

    static void hangupReason(JsonGenerator g, SerializableString name, HangupReason v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.TEXT, v.text());
        WrittenValues.text(g, Names.CODE, v.code());
        WrittenValues.number(g, Names.SIP_CODE, v.sipCode());
        g.writeEndObject();
    }

    static void legState(JsonGenerator g, SerializableString name, LegState v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.constant(g, Names.STATUS, v.status());
        WrittenValues.flag(g, Names.SUCCESSFUL, v.successful());
        WrittenValues.constant(g, Names.REASON, v.reason());
        g.writeEndObject();
    }

    static void legStatusChange(JsonGenerator g, LegStatusChange v) throws IOException {
        g.writeStartObject();
        WrittenValues.text(g, Names.CONVERSATION_ID, v.conversationId());
        WrittenValues.text(g, Names.MEMBER_ID, v.memberId());
        WrittenValues.text(g, Names.KNOCKER_ID, v.knockerId());
        WrittenValues.constant(g, Names.STATUS, v.status());
        WrittenValues.instant(g, Names.DATE, v.date());
        legState(g, Names.STATE, v.state());
        g.writeEndObject();
    }

    static void conversationTimestamp(JsonGenerator g, SerializableString name, ConversationTimestamp v)
            throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.instant(g, Names.CREATED, v.created());
        WrittenValues.instant(g, Names.UPDATED, v.updated());
        WrittenValues.instant(g, Names.DESTROYED, v.destroyed());
        g.writeEndObject();
    }
}

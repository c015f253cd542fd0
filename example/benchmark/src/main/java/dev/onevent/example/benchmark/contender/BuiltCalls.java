package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Makes nodes of what tells of calls, messages and conversations. */
final class BuiltCalls {

    private BuiltCalls() {}

    static ObjectNode channel(Channel v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "type", v.type());
        BuiltValues.text(n, "id", v.id());
        BuiltValues.set(n, "to", endpoint(v.to()));
        BuiltValues.set(n, "from", endpoint(v.from()));
        BuiltValues.any(n, "headers", v.headers());
        BuiltValues.flag(n, "cpa", v.cpa());
        BuiltValues.flag(n, "preanswer", v.preanswer());
        BuiltValues.number(n, "ring_timeout", v.ringTimeout());
        BuiltValues.number(n, "cpa_time", v.cpaTime());
        BuiltValues.number(n, "max_length", v.maxLength());
        BuiltValues.any(n, "can_hear", v.canHear());
        BuiltValues.any(n, "can_speak", v.canSpeak());
        BuiltValues.text(n, "knocking_id", v.knockingId());
        BuiltValues.list(n, "legs", v.legs(), BuiltCalls::channelLeg);
        BuiltValues.any(n, "leg_ids", v.legIds());
        BuiltValues.any(n, "leg_settings", v.legSettings());
        BuiltValues.text(n, "content-type", v.contentType());
        return n;
    }

    static ObjectNode endpoint(Endpoint v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "type", v.type());
        BuiltValues.text(n, "number", v.number());
        BuiltValues.text(n, "uri", v.uri());
        BuiltValues.text(n, "user", v.user());
        BuiltValues.text(n, "username", v.username());
        BuiltValues.text(n, "password", v.password());
        BuiltValues.text(n, "extension", v.extension());
        BuiltValues.any(n, "headers", v.headers());
        BuiltValues.text(n, "content-type", v.contentType());
        BuiltValues.text(n, "id", v.id());
        return n;
    }

    static ObjectNode channelLeg(ChannelLeg v) {
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "leg_id", v.legId());
        BuiltValues.constant(n, "status", v.status());
        return n;
    }

    static ObjectNode imageAttachment(ImageAttachment v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "url", v.url());
        BuiltValues.text(n, "caption", v.caption());
        return n;
    }

    static ObjectNode messengerSettings(MessengerSettings v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "category", v.category());
        BuiltValues.text(n, "tag", v.tag());
        return n;
    }

    static ObjectNode viberSettings(ViberSettings v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "category", v.category());
        BuiltValues.number(n, "ttl", v.ttl());
        BuiltValues.text(n, "type", v.type());
        return n;
    }

    static ObjectNode asr(Asr v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "asr_id", v.asrId());
        BuiltValues.text(n, "call_id", v.callId());
        BuiltValues.list(n, "results", v.results(), BuiltCalls::asrResult);
        BuiltValues.text(n, "error", v.error());
        BuiltValues.text(n, "timeout_reason", v.timeoutReason());
        return n;
    }

    static ObjectNode asrResult(AsrResult v) {
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "word", v.word());
        BuiltValues.number(n, "confidence", v.confidence());
        return n;
    }

    static ObjectNode quality(Quality v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.number(n, "mos_score", v.mosScore());
        BuiltValues.number(n, "quality_percentage", v.qualityPercentage());
        BuiltValues.number(n, "jitter_min_var", v.jitterMinVar());
        BuiltValues.number(n, "jitter_max_var", v.jitterMaxVar());
        BuiltValues.number(n, "jitter_loss_rate", v.jitterLossRate());
        BuiltValues.number(n, "jitter_burst_rate", v.jitterBurstRate());
        BuiltValues.number(n, "flaw_total", v.flawTotal());
        BuiltValues.number(n, "packet_cnt", v.packetCnt());
        BuiltValues.number(n, "packet_loss_perc", v.packetLossPerc());
        return n;
    }

    static ObjectNode bandwidth(Bandwidth v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.number(n, "bytes_in", v.bytesIn());
        BuiltValues.number(n, "bytes_out", v.bytesOut());
        return n;
    }

    static ObjectNode hangupReason(HangupReason v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "text", v.text());
        BuiltValues.text(n, "code", v.code());
        BuiltValues.number(n, "sip_code", v.sipCode());
        return n;
    }

    static ObjectNode legState(LegState v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.constant(n, "status", v.status());
        BuiltValues.flag(n, "successful", v.successful());
        BuiltValues.constant(n, "reason", v.reason());
        return n;
    }

    static ObjectNode legStatusChange(LegStatusChange v) {
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "conversation_id", v.conversationId());
        BuiltValues.text(n, "member_id", v.memberId());
        BuiltValues.text(n, "knocker_id", v.knockerId());
        BuiltValues.constant(n, "status", v.status());
        BuiltValues.instant(n, "date", v.date());
        BuiltValues.set(n, "state", legState(v.state()));
        return n;
    }

    static ObjectNode conversationTimestamp(ConversationTimestamp v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.instant(n, "created", v.created());
        BuiltValues.instant(n, "updated", v.updated());
        BuiltValues.instant(n, "destroyed", v.destroyed());
        return n;
    }
}

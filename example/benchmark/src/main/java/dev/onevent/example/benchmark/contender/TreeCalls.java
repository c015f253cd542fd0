package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Makes of nodes what tells of calls, messages and conversations. */
final class TreeCalls {
    private TreeCalls() {}

    static Channel channel(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Channel(
                TreeValues.constant(n.get("type"), ChannelType::valueOf),
                TreeValues.text(n.get("id")),
                endpoint(n.get("to")),
                endpoint(n.get("from")),
                TreeValues.object(n.get("headers")),
                TreeValues.flag(n.get("cpa")),
                TreeValues.flag(n.get("preanswer")),
                TreeValues.number(n.get("ring_timeout")),
                TreeValues.number(n.get("cpa_time")),
                TreeValues.number(n.get("max_length")),
                TreeValues.list(n.get("can_hear"), TreeValues::text),
                TreeValues.list(n.get("can_speak"), TreeValues::text),
                TreeValues.text(n.get("knocking_id")),
                TreeValues.list(n.get("legs"), TreeCalls::channelLeg),
                TreeValues.list(n.get("leg_ids"), TreeValues::text),
                TreeValues.object(n.get("leg_settings")),
                TreeValues.text(n.get("content-type")));
    }

    static Endpoint endpoint(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Endpoint(
                TreeValues.constant(n.get("type"), ChannelType::valueOf),
                TreeValues.text(n.get("number")),
                TreeValues.text(n.get("uri")),
                TreeValues.text(n.get("user")),
                TreeValues.text(n.get("username")),
                TreeValues.text(n.get("password")),
                TreeValues.text(n.get("extension")),
                TreeValues.object(n.get("headers")),
                TreeValues.text(n.get("content-type")),
                TreeValues.text(n.get("id")));
    }

    static ChannelLeg channelLeg(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new ChannelLeg(
                TreeValues.text(n.get("leg_id")), TreeValues.constant(n.get("status"), LegStatus::valueOf));
    }

    static ImageAttachment imageAttachment(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new ImageAttachment(TreeValues.text(n.get("url")), TreeValues.text(n.get("caption")));
    }

    static MessengerSettings messengerSettings(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new MessengerSettings(
                TreeValues.constant(n.get("category"), MessengerSettingsCategory::valueOf),
                TreeValues.text(n.get("tag")));
    }

    static ViberSettings viberSettings(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new ViberSettings(
                TreeValues.constant(n.get("category"), ViberSettingsCategory::valueOf),
                TreeValues.shortInteger(n.get("ttl")),
                TreeValues.text(n.get("type")));
    }

    static Asr asr(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Asr(
                TreeValues.text(n.get("asr_id")),
                TreeValues.text(n.get("call_id")),
                TreeValues.list(n.get("results"), TreeCalls::asrResult),
                TreeValues.text(n.get("error")),
                TreeValues.text(n.get("timeout_reason")));
    }

    static AsrResult asrResult(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AsrResult(TreeValues.text(n.get("word")), TreeValues.number(n.get("confidence")));
    }

    static Quality quality(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Quality(
                TreeValues.number(n.get("mos_score")),
                TreeValues.number(n.get("quality_percentage")),
                TreeValues.number(n.get("jitter_min_var")),
                TreeValues.number(n.get("jitter_max_var")),
                TreeValues.number(n.get("jitter_loss_rate")),
                TreeValues.number(n.get("jitter_burst_rate")),
                TreeValues.number(n.get("flaw_total")),
                TreeValues.number(n.get("packet_cnt")),
                TreeValues.number(n.get("packet_loss_perc")));
    }

    static Bandwidth bandwidth(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Bandwidth(TreeValues.number(n.get("bytes_in")), TreeValues.number(n.get("bytes_out")));
    }

    static HangupReason hangupReason(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new HangupReason(
                TreeValues.text(n.get("text")),
                TreeValues.text(n.get("code")),
                TreeValues.shortInteger(n.get("sip_code")));
    }

    static LegState legState(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new LegState(
                TreeValues.constant(n.get("status"), LegStatus::valueOf),
                TreeValues.flag(n.get("successful")),
                TreeValues.constant(n.get("reason"), LegReason::valueOf));
    }

    static LegStatusChange legStatusChange(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new LegStatusChange(
                TreeValues.text(n.get("conversation_id")),
                TreeValues.text(n.get("member_id")),
                TreeValues.text(n.get("knocker_id")),
                TreeValues.constant(n.get("status"), LegStatus::valueOf),
                TreeValues.instant(n.get("date")),
                legState(n.get("state")));
    }

    static ConversationTimestamp conversationTimestamp(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new ConversationTimestamp(
                TreeValues.instant(n.get("created")),
                TreeValues.instant(n.get("updated")),
                TreeValues.instant(n.get("destroyed")));
    }
}

package dev.onevent.example.benchmark.dsljson;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.LegReason;
import dev.onevent.example.benchmark.model.LegStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What tells of calls, for dsl-json. */
public final class DslChannels {
    private DslChannels() {}

    /** As in the model. */
    @CompiledJson
    public static final class Channel {
        public ChannelType type;
        public String id;
        public Endpoint to;
        public Endpoint from;
        public Map<String, Object> headers;
        public Boolean cpa;
        public Boolean preanswer;

        @JsonAttribute(name = "ring_timeout")
        public Double ringTimeout;

        @JsonAttribute(name = "cpa_time")
        public Double cpaTime;

        @JsonAttribute(name = "max_length")
        public Double maxLength;

        @JsonAttribute(name = "can_hear")
        public List<String> canHear;

        @JsonAttribute(name = "can_speak")
        public List<String> canSpeak;

        @JsonAttribute(name = "knocking_id")
        public String knockingId;

        public List<ChannelLeg> legs;

        @JsonAttribute(name = "leg_ids")
        public List<String> legIds;

        @JsonAttribute(name = "leg_settings")
        public Map<String, Object> legSettings;

        @JsonAttribute(name = "content-type")
        public String contentType;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Endpoint {
        public ChannelType type;
        public String number;
        public String uri;
        public String user;
        public String username;
        public String password;
        public String extension;
        public Map<String, Object> headers;

        @JsonAttribute(name = "content-type")
        public String contentType;

        public String id;
    }

    /** As in the model. */
    @CompiledJson
    public static final class ChannelLeg {
        @JsonAttribute(name = "leg_id")
        public String legId;

        public LegStatus status;
    }

    /** As in the model. */
    @CompiledJson
    public static final class LegState {
        public LegStatus status;
        public Boolean successful;
        public LegReason reason;
    }

    /** As in the model. */
    @CompiledJson
    public static final class LegStatusChange {
        @JsonAttribute(name = "conversation_id")
        public String conversationId;

        @JsonAttribute(name = "member_id")
        public String memberId;

        @JsonAttribute(name = "knocker_id")
        public String knockerId;

        public LegStatus status;
        public OffsetDateTime date;
        public LegState state;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Quality {
        @JsonAttribute(name = "mos_score")
        public Double mosScore;

        @JsonAttribute(name = "quality_percentage")
        public Double qualityPercentage;

        @JsonAttribute(name = "jitter_min_var")
        public Double jitterMinVar;

        @JsonAttribute(name = "jitter_max_var")
        public Double jitterMaxVar;

        @JsonAttribute(name = "jitter_loss_rate")
        public Double jitterLossRate;

        @JsonAttribute(name = "jitter_burst_rate")
        public Double jitterBurstRate;

        @JsonAttribute(name = "flaw_total")
        public Double flawTotal;

        @JsonAttribute(name = "packet_cnt")
        public Double packetCnt;

        @JsonAttribute(name = "packet_loss_perc")
        public Double packetLossPerc;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Bandwidth {
        @JsonAttribute(name = "bytes_in")
        public Double bytesIn;

        @JsonAttribute(name = "bytes_out")
        public Double bytesOut;
    }

    /** As in the model. */
    @CompiledJson
    public static final class HangupReason {
        public String text;
        public String code;

        @JsonAttribute(name = "sip_code")
        public Integer sipCode;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Asr {
        @JsonAttribute(name = "asr_id")
        public String asrId;

        @JsonAttribute(name = "call_id")
        public String callId;

        public List<AsrResult> results;
        public String error;

        @JsonAttribute(name = "timeout_reason")
        public String timeoutReason;
    }

    /** As in the model. */
    @CompiledJson
    public static final class AsrResult {
        public String word;
        public Double confidence;
    }
}

package dev.onevent.example.benchmark.dsljson;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.LegReason;
import dev.onevent.example.benchmark.model.LegStatus;
import dev.onevent.example.benchmark.model.MessengerSettingsCategory;
import dev.onevent.example.benchmark.model.ViberSettingsCategory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The objects of the envelope and of the bodies for dsl-json, which writes no records. */
public final class DslParts {
    private DslParts() {}

    /** As in the model. */
    @CompiledJson
    public static final class Embedded {
        @JsonAttribute(name = "from_user")
        public FromUser fromUser;

        @JsonAttribute(name = "from_member")
        public FromMember fromMember;
    }

    /** As in the model. */
    @CompiledJson
    public static final class FromUser {
        public String id;
        public String name;

        @JsonAttribute(name = "display_name")
        public String displayName;

        @JsonAttribute(name = "image_url")
        public String imageUrl;

        @JsonAttribute(name = "custom_data")
        public Map<String, Object> customData;
    }

    /** As in the model. */
    @CompiledJson
    public static final class FromMember {
        public String id;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Links {
        public Link self;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Link {
        public String href;
    }

    /** As in the model. */
    @CompiledJson
    public static final class MemberUser {
        public String id;

        @JsonAttribute(name = "user_id")
        public String userId;

        @JsonAttribute(name = "member_id")
        public String memberId;

        public String name;

        @JsonAttribute(name = "display_name")
        public String displayName;

        @JsonAttribute(name = "image_url")
        public String imageUrl;

        public UserProperties properties;
        public Media media;
    }

    /** As in the model. */
    @CompiledJson
    public static final class UserProperties {
        @JsonAttribute(name = "custom_data")
        public Map<String, Object> customData;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Media {
        @JsonAttribute(name = "audio_settings")
        public AudioSettings audioSettings;

        public Object audio;
    }

    /** As in the model. */
    @CompiledJson
    public static final class AudioSettings {
        public Boolean enabled;
        public Boolean earmuffed;
        public Boolean muted;
    }

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
    public static final class Initiator {
        public InitiatedBy invited;
        public InitiatedBy joined;
        public InitiatedBy left;
    }

    /** As in the model. */
    @CompiledJson
    public static final class InitiatedBy {
        public Boolean isSystem;

        @JsonAttribute(name = "member_id")
        public String memberId;

        @JsonAttribute(name = "user_id")
        public String userId;
    }

    /** As in the model. */
    @CompiledJson
    public static final class MemberTimestamp {
        public OffsetDateTime invited;
        public OffsetDateTime joined;
        public OffsetDateTime left;
    }

    /** As in the model. */
    @CompiledJson
    public static final class Reason {
        public String code;
        public String text;
    }

    /** As in the model. */
    @CompiledJson
    public static final class ImageAttachment {
        public String url;
        public String caption;
    }

    /** As in the model. */
    @CompiledJson
    public static final class MessengerSettings {
        public MessengerSettingsCategory category;
        public String tag;
    }

    /** As in the model. */
    @CompiledJson
    public static final class ViberSettings {
        public ViberSettingsCategory category;
        public Integer ttl;
        public String type;
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
    public static final class ConversationTimestamp {
        public OffsetDateTime created;
        public OffsetDateTime updated;
        public OffsetDateTime destroyed;
    }
}

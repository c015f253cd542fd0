package dev.onevent.example.benchmark.dsljson;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.onevent.example.benchmark.dsljson.DslChannels.Asr;
import dev.onevent.example.benchmark.dsljson.DslChannels.Bandwidth;
import dev.onevent.example.benchmark.dsljson.DslChannels.Channel;
import dev.onevent.example.benchmark.dsljson.DslChannels.HangupReason;
import dev.onevent.example.benchmark.dsljson.DslChannels.LegState;
import dev.onevent.example.benchmark.dsljson.DslChannels.LegStatusChange;
import dev.onevent.example.benchmark.dsljson.DslChannels.Quality;
import dev.onevent.example.benchmark.dsljson.DslParts.ConversationTimestamp;
import dev.onevent.example.benchmark.model.ChannelType;
import dev.onevent.example.benchmark.model.ConversationUpdatedState;
import dev.onevent.example.benchmark.model.Direction;
import dev.onevent.example.benchmark.model.LegStatus;
import dev.onevent.example.benchmark.model.SipDirection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Events for dsl-json: of calls and conversations, and all that are not known. */
public final class DslCalls {
    private DslCalls() {}

    /** {@code audio:asr:done}. */
    @CompiledJson
    public static final class AudioAsrDone extends DslEnvelope {
        public String type = "audio:asr:done";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            public Asr asr;
            public Channel channel;
        }
    }

    /** {@code audio:mute:on}. */
    @CompiledJson
    public static final class AudioMuteOn extends DslEnvelope {
        public String type = "audio:mute:on";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "rtc_id")
            public String rtcId;
        }
    }

    /** {@code rtc:hangup}. */
    @CompiledJson
    public static final class RtcHangup extends DslEnvelope {
        public String type = "rtc:hangup";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            public Direction direction;
            public Quality quality;
            public Bandwidth bandwidth;
            public Channel channel;
            public HangupReason reason;
        }
    }

    /** {@code rtc:offer}. */
    @CompiledJson
    public static final class RtcOffer extends DslEnvelope {
        public String type = "rtc:offer";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            public String sdp;

            @JsonAttribute(name = "member_id")
            public String memberId;

            @JsonAttribute(name = "leg_id")
            public String legId;

            @JsonAttribute(name = "member_leg_id")
            public String memberLegId;

            @JsonAttribute(name = "media_settings")
            public Map<String, Object> mediaSettings;

            public String name;
        }
    }

    /** {@code sip:status}. */
    @CompiledJson
    public static final class SipStatus extends DslEnvelope {
        public String type = "sip:status";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            public LegStatus status;
            public LegState state;
            public SipDirection direction;
            public String to;
            public String from;

            @JsonAttribute(name = "network_code")
            public String networkCode;

            @JsonAttribute(name = "request_time")
            public OffsetDateTime requestTime;

            @JsonAttribute(name = "start_time")
            public OffsetDateTime startTime;

            @JsonAttribute(name = "end_time")
            public OffsetDateTime endTime;

            public String duration;
            public String rate;
            public String price;
            public Channel channel;
        }
    }

    /** {@code leg:status:update}. */
    @CompiledJson
    public static final class LegStatusUpdate extends DslEnvelope {
        public String type = "leg:status:update";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "leg_id")
            public String legId;

            public ChannelType type;
            public Direction direction;
            public LegStatus status;
            public List<LegStatusChange> statusHistory;
            public LegState state;
        }
    }

    /** {@code conversation:updated}. */
    @CompiledJson
    public static final class ConversationUpdated extends DslEnvelope {
        public String type = "conversation:updated";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            public String id;
            public String name;

            @JsonAttribute(name = "display_name")
            public String displayName;

            @JsonAttribute(name = "image_url")
            public String imageUrl;

            public ConversationUpdatedState state;
            public ConversationTimestamp timestamp;
        }
    }

    /** All other types. */
    @CompiledJson
    public static final class OtherEvent extends DslEnvelope {
        public String type;
        public Map<String, Object> body;
    }
}

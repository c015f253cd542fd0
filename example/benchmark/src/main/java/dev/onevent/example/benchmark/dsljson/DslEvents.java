package dev.onevent.example.benchmark.dsljson;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.onevent.example.benchmark.dsljson.DslChannels.Channel;
import dev.onevent.example.benchmark.dsljson.DslParts.ImageAttachment;
import dev.onevent.example.benchmark.dsljson.DslParts.Initiator;
import dev.onevent.example.benchmark.dsljson.DslParts.MemberTimestamp;
import dev.onevent.example.benchmark.dsljson.DslParts.MemberUser;
import dev.onevent.example.benchmark.dsljson.DslParts.MessengerSettings;
import dev.onevent.example.benchmark.dsljson.DslParts.Reason;
import dev.onevent.example.benchmark.dsljson.DslParts.ViberSettings;
import dev.onevent.example.benchmark.model.AudioDtmfMethod;
import java.time.OffsetDateTime;

/** Events for dsl-json: of members, messages and sound. */
public final class DslEvents {
    private DslEvents() {}

    /** {@code member:joined}. */
    @CompiledJson
    public static final class MemberJoined extends DslEnvelope {
        public String type = "member:joined";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "member_id")
            public String memberId;

            public MemberUser user;
            public Channel channel;
            public Initiator initiator;

            @JsonAttribute(name = "client_ref")
            public String clientRef;

            public MemberTimestamp timestamp;
        }
    }

    /** {@code member:left}. */
    @CompiledJson
    public static final class MemberLeft extends DslEnvelope {
        public String type = "member:left";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "member_id")
            public String memberId;

            public MemberUser user;
            public Channel channel;
            public Initiator initiator;
            public Reason reason;
            public MemberTimestamp timestamp;
        }
    }

    /** {@code message}. */
    @CompiledJson
    public static final class Message extends DslEnvelope {
        public String type = "message";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "message_type")
            public String messageType;

            public String text;
            public ImageAttachment image;
            public MessengerSettings messenger;

            @JsonAttribute(name = "viber_service")
            public ViberSettings viberService;
        }
    }

    /** {@code message:delivered}. */
    @CompiledJson
    public static final class MessageDelivered extends DslEnvelope {
        public String type = "message:delivered";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "event_id")
            public Long eventId;
        }
    }

    /** {@code audio:say}. */
    @CompiledJson
    public static final class AudioSay extends DslEnvelope {
        public String type = "audio:say";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "say_id")
            public String sayId;

            public String text;
            public Double level;
            public Integer loop;
            public Boolean queue;

            @JsonAttribute(name = "voice_name")
            public String voiceName;

            public String language;
            public Integer style;
            public Boolean premium;
            public Boolean ssml;
        }
    }

    /** {@code audio:dtmf}. */
    @CompiledJson
    public static final class AudioDtmf extends DslEnvelope {
        public String type = "audio:dtmf";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            public String digits;
            public String digit;

            @JsonAttribute(name = "dtmf_id")
            public String dtmfId;

            @JsonAttribute(name = "dtmf_seq")
            public Long dtmfSeq;

            public AudioDtmfMethod method;
            public Long duration;
            public Channel channel;
        }
    }

    /** {@code audio:record:done}. */
    @CompiledJson
    public static final class AudioRecordDone extends DslEnvelope {
        public String type = "audio:record:done";
        public Body body;

        /** Its body. */
        @CompiledJson
        public static final class Body {
            @JsonAttribute(name = "event_id")
            public Long eventId;

            @JsonAttribute(name = "recording_id")
            public String recordingId;

            @JsonAttribute(name = "destination_url")
            public String destinationUrl;

            public String format;

            @JsonAttribute(name = "start_time")
            public OffsetDateTime startTime;

            @JsonAttribute(name = "end_time")
            public OffsetDateTime endTime;

            public Double size;
            public Channel channel;
        }
    }
}

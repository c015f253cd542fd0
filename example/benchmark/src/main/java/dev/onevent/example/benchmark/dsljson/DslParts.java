package dev.onevent.example.benchmark.dsljson;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.onevent.example.benchmark.model.MessengerSettingsCategory;
import dev.onevent.example.benchmark.model.ViberSettingsCategory;
import java.time.OffsetDateTime;
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
    public static final class ConversationTimestamp {
        public OffsetDateTime created;
        public OffsetDateTime updated;
        public OffsetDateTime destroyed;
    }
}

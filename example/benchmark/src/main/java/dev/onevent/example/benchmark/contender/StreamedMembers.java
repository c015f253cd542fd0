package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.AudioSettings;
import dev.onevent.example.benchmark.model.Embedded;
import dev.onevent.example.benchmark.model.Envelope;
import dev.onevent.example.benchmark.model.FromMember;
import dev.onevent.example.benchmark.model.FromUser;
import dev.onevent.example.benchmark.model.InitiatedBy;
import dev.onevent.example.benchmark.model.Initiator;
import dev.onevent.example.benchmark.model.Link;
import dev.onevent.example.benchmark.model.Links;
import dev.onevent.example.benchmark.model.Media;
import dev.onevent.example.benchmark.model.MemberTimestamp;
import dev.onevent.example.benchmark.model.MemberUser;
import dev.onevent.example.benchmark.model.Reason;
import dev.onevent.example.benchmark.model.UserProperties;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** Reads what tells of members and users. */
final class StreamedMembers {
    private StreamedMembers() {}

    static void envelope(String name, JsonParser p, Envelope e) throws IOException {
        switch (name) {
            case "id" -> e.id = Scalars.integer(p);
            case "application_id" -> e.applicationId = Scalars.text(p);
            case "conversation_id" -> e.conversationId = Scalars.text(p);
            case "timestamp" -> e.timestamp = Scalars.instant(p);
            case "from" -> e.from = Scalars.text(p);
            case "to" -> e.to = Scalars.text(p);
            case "state" -> e.state = Scalars.any(p);
            case "_embedded" -> e.embedded = embedded(p);
            case "_links" -> e.links = links(p);
            case "href" -> e.href = Scalars.text(p);
            case "params" -> e.params = Scalars.object(p);
            case "session_destination" -> e.sessionDestination = Scalars.text(p);
            case "isFromMB" -> e.isFromMB = Scalars.flag(p);
            case "rid" -> e.rid = Scalars.text(p);
            case "tid" -> e.tid = Scalars.text(p);
            default -> p.skipChildren();
        }
    }

    static Embedded embedded(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        FromUser fromUser = null;
        FromMember fromMember = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "from_user" -> fromUser = fromUser(p);
                case "from_member" -> fromMember = fromMember(p);
                default -> p.skipChildren();
            }
        }
        return new Embedded(fromUser, fromMember);
    }

    static FromUser fromUser(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String id = null;
        String name = null;
        String displayName = null;
        String imageUrl = null;
        Map<String, Object> customData = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "id" -> id = Scalars.text(p);
                case "name" -> name = Scalars.text(p);
                case "display_name" -> displayName = Scalars.text(p);
                case "image_url" -> imageUrl = Scalars.text(p);
                case "custom_data" -> customData = Scalars.object(p);
                default -> p.skipChildren();
            }
        }
        return new FromUser(id, name, displayName, imageUrl, customData);
    }

    static FromMember fromMember(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String id = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "id" -> id = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new FromMember(id);
    }

    static Links links(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Link self = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "self" -> self = link(p);
                default -> p.skipChildren();
            }
        }
        return new Links(self);
    }

    static Link link(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String href = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "href" -> href = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new Link(href);
    }

    static MemberUser memberUser(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String id = null;
        String userId = null;
        String memberId = null;
        String name = null;
        String displayName = null;
        String imageUrl = null;
        UserProperties properties = null;
        Media media = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "id" -> id = Scalars.text(p);
                case "user_id" -> userId = Scalars.text(p);
                case "member_id" -> memberId = Scalars.text(p);
                case "name" -> name = Scalars.text(p);
                case "display_name" -> displayName = Scalars.text(p);
                case "image_url" -> imageUrl = Scalars.text(p);
                case "properties" -> properties = userProperties(p);
                case "media" -> media = media(p);
                default -> p.skipChildren();
            }
        }
        return new MemberUser(id, userId, memberId, name, displayName, imageUrl, properties, media);
    }

    static UserProperties userProperties(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Map<String, Object> customData = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "custom_data" -> customData = Scalars.object(p);
                default -> p.skipChildren();
            }
        }
        return new UserProperties(customData);
    }

    static Media media(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        AudioSettings audioSettings = null;
        Object audio = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "audio_settings" -> audioSettings = audioSettings(p);
                case "audio" -> audio = Scalars.any(p);
                default -> p.skipChildren();
            }
        }
        return new Media(audioSettings, audio);
    }

    static AudioSettings audioSettings(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Boolean enabled = null;
        Boolean earmuffed = null;
        Boolean muted = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "enabled" -> enabled = Scalars.flag(p);
                case "earmuffed" -> earmuffed = Scalars.flag(p);
                case "muted" -> muted = Scalars.flag(p);
                default -> p.skipChildren();
            }
        }
        return new AudioSettings(enabled, earmuffed, muted);
    }

    static Initiator initiator(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        InitiatedBy invited = null;
        InitiatedBy joined = null;
        InitiatedBy left = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "invited" -> invited = initiatedBy(p);
                case "joined" -> joined = initiatedBy(p);
                case "left" -> left = initiatedBy(p);
                default -> p.skipChildren();
            }
        }
        return new Initiator(invited, joined, left);
    }

    static InitiatedBy initiatedBy(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Boolean isSystem = null;
        String memberId = null;
        String userId = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "isSystem" -> isSystem = Scalars.flag(p);
                case "member_id" -> memberId = Scalars.text(p);
                case "user_id" -> userId = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new InitiatedBy(isSystem, memberId, userId);
    }

    static MemberTimestamp memberTimestamp(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        Instant invited = null;
        Instant joined = null;
        Instant left = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "invited" -> invited = Scalars.instant(p);
                case "joined" -> joined = Scalars.instant(p);
                case "left" -> left = Scalars.instant(p);
                default -> p.skipChildren();
            }
        }
        return new MemberTimestamp(invited, joined, left);
    }

    static Reason reason(JsonParser p) throws IOException {
        if (!Scalars.isObject(p)) {
            return null;
        }
        String code = null;
        String text = null;
        for (String member = p.nextFieldName(); member != null; member = p.nextFieldName()) {
            p.nextToken();
            switch (member) {
                case "code" -> code = Scalars.text(p);
                case "text" -> text = Scalars.text(p);
                default -> p.skipChildren();
            }
        }
        return new Reason(code, text);
    }
}

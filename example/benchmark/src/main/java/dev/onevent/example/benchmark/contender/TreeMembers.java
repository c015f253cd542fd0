package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.example.benchmark.model.AudioSettings;
import dev.onevent.example.benchmark.model.Embedded;
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

/** Makes of nodes what tells of members and users. */
final class TreeMembers {
    private TreeMembers() {}

    static Embedded embedded(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Embedded(fromUser(n.get("from_user")), fromMember(n.get("from_member")));
    }

    static FromUser fromUser(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new FromUser(
                TreeValues.text(n.get("id")),
                TreeValues.text(n.get("name")),
                TreeValues.text(n.get("display_name")),
                TreeValues.text(n.get("image_url")),
                TreeValues.object(n.get("custom_data")));
    }

    static FromMember fromMember(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new FromMember(TreeValues.text(n.get("id")));
    }

    static Links links(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Links(link(n.get("self")));
    }

    static Link link(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Link(TreeValues.text(n.get("href")));
    }

    static MemberUser memberUser(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new MemberUser(
                TreeValues.text(n.get("id")),
                TreeValues.text(n.get("user_id")),
                TreeValues.text(n.get("member_id")),
                TreeValues.text(n.get("name")),
                TreeValues.text(n.get("display_name")),
                TreeValues.text(n.get("image_url")),
                userProperties(n.get("properties")),
                media(n.get("media")));
    }

    static UserProperties userProperties(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new UserProperties(TreeValues.object(n.get("custom_data")));
    }

    static Media media(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Media(audioSettings(n.get("audio_settings")), TreeValues.any(n.get("audio")));
    }

    static AudioSettings audioSettings(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new AudioSettings(
                TreeValues.flag(n.get("enabled")),
                TreeValues.flag(n.get("earmuffed")),
                TreeValues.flag(n.get("muted")));
    }

    static Initiator initiator(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Initiator(initiatedBy(n.get("invited")), initiatedBy(n.get("joined")), initiatedBy(n.get("left")));
    }

    static InitiatedBy initiatedBy(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new InitiatedBy(
                TreeValues.flag(n.get("isSystem")),
                TreeValues.text(n.get("member_id")),
                TreeValues.text(n.get("user_id")));
    }

    static MemberTimestamp memberTimestamp(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new MemberTimestamp(
                TreeValues.instant(n.get("invited")),
                TreeValues.instant(n.get("joined")),
                TreeValues.instant(n.get("left")));
    }

    static Reason reason(JsonNode n) {
        if (n == null || !n.isObject()) {
            return null;
        }
        return new Reason(TreeValues.text(n.get("code")), TreeValues.text(n.get("text")));
    }
}

package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Makes nodes of what tells of members and users. */
final class BuiltMembers {

    private BuiltMembers() {}

    static ObjectNode embedded(Embedded v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.set(n, "from_user", fromUser(v.fromUser()));
        BuiltValues.set(n, "from_member", fromMember(v.fromMember()));
        return n;
    }

    static ObjectNode fromUser(FromUser v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "id", v.id());
        BuiltValues.text(n, "name", v.name());
        BuiltValues.text(n, "display_name", v.displayName());
        BuiltValues.text(n, "image_url", v.imageUrl());
        BuiltValues.any(n, "custom_data", v.customData());
        return n;
    }

    static ObjectNode fromMember(FromMember v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "id", v.id());
        return n;
    }

    static ObjectNode links(Links v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.set(n, "self", link(v.self()));
        return n;
    }

    static ObjectNode link(Link v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "href", v.href());
        return n;
    }

    static ObjectNode memberUser(MemberUser v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "id", v.id());
        BuiltValues.text(n, "user_id", v.userId());
        BuiltValues.text(n, "member_id", v.memberId());
        BuiltValues.text(n, "name", v.name());
        BuiltValues.text(n, "display_name", v.displayName());
        BuiltValues.text(n, "image_url", v.imageUrl());
        BuiltValues.set(n, "properties", userProperties(v.properties()));
        BuiltValues.set(n, "media", media(v.media()));
        return n;
    }

    static ObjectNode userProperties(UserProperties v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.any(n, "custom_data", v.customData());
        return n;
    }

    static ObjectNode media(Media v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.set(n, "audio_settings", audioSettings(v.audioSettings()));
        BuiltValues.any(n, "audio", v.audio());
        return n;
    }

    static ObjectNode audioSettings(AudioSettings v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.flag(n, "enabled", v.enabled());
        BuiltValues.flag(n, "earmuffed", v.earmuffed());
        BuiltValues.flag(n, "muted", v.muted());
        return n;
    }

    static ObjectNode initiator(Initiator v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.set(n, "invited", initiatedBy(v.invited()));
        BuiltValues.set(n, "joined", initiatedBy(v.joined()));
        BuiltValues.set(n, "left", initiatedBy(v.left()));
        return n;
    }

    static ObjectNode initiatedBy(InitiatedBy v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.flag(n, "isSystem", v.isSystem());
        BuiltValues.text(n, "member_id", v.memberId());
        BuiltValues.text(n, "user_id", v.userId());
        return n;
    }

    static ObjectNode memberTimestamp(MemberTimestamp v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.instant(n, "invited", v.invited());
        BuiltValues.instant(n, "joined", v.joined());
        BuiltValues.instant(n, "left", v.left());
        return n;
    }

    static ObjectNode reason(Reason v) {
        if (v == null) {
            return null;
        }
        ObjectNode n = BuiltValues.object();
        BuiltValues.text(n, "code", v.code());
        BuiltValues.text(n, "text", v.text());
        return n;
    }
}

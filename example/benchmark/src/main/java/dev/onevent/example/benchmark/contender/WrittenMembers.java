package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
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
import java.io.IOException;

/** Writes what tells of members and users. */
final class WrittenMembers {

    private WrittenMembers() {}

    static void embedded(JsonGenerator g, SerializableString name, Embedded v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        fromUser(g, Names.FROM_USER, v.fromUser());
        fromMember(g, Names.FROM_MEMBER, v.fromMember());
        g.writeEndObject();
    }

    static void fromUser(JsonGenerator g, SerializableString name, FromUser v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.ID, v.id());
        WrittenValues.text(g, Names.NAME, v.name());
        WrittenValues.text(g, Names.DISPLAY_NAME, v.displayName());
        WrittenValues.text(g, Names.IMAGE_URL, v.imageUrl());
        WrittenValues.any(g, Names.CUSTOM_DATA, v.customData());
        g.writeEndObject();
    }

    static void fromMember(JsonGenerator g, SerializableString name, FromMember v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.ID, v.id());
        g.writeEndObject();
    }

    static void links(JsonGenerator g, SerializableString name, Links v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        link(g, Names.SELF, v.self());
        g.writeEndObject();
    }

    static void link(JsonGenerator g, SerializableString name, Link v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.HREF, v.href());
        g.writeEndObject();
    }

    static void memberUser(JsonGenerator g, SerializableString name, MemberUser v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.ID, v.id());
        WrittenValues.text(g, Names.USER_ID, v.userId());
        WrittenValues.text(g, Names.MEMBER_ID, v.memberId());
        WrittenValues.text(g, Names.NAME, v.name());
        WrittenValues.text(g, Names.DISPLAY_NAME, v.displayName());
        WrittenValues.text(g, Names.IMAGE_URL, v.imageUrl());
        userProperties(g, Names.PROPERTIES, v.properties());
        media(g, Names.MEDIA, v.media());
        g.writeEndObject();
    }

    static void userProperties(JsonGenerator g, SerializableString name, UserProperties v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.any(g, Names.CUSTOM_DATA, v.customData());
        g.writeEndObject();
    }

    static void media(JsonGenerator g, SerializableString name, Media v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        audioSettings(g, Names.AUDIO_SETTINGS, v.audioSettings());
        WrittenValues.any(g, Names.AUDIO, v.audio());
        g.writeEndObject();
    }

    static void audioSettings(JsonGenerator g, SerializableString name, AudioSettings v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.flag(g, Names.ENABLED, v.enabled());
        WrittenValues.flag(g, Names.EARMUFFED, v.earmuffed());
        WrittenValues.flag(g, Names.MUTED, v.muted());
        g.writeEndObject();
    }

    static void initiator(JsonGenerator g, SerializableString name, Initiator v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        initiatedBy(g, Names.INVITED, v.invited());
        initiatedBy(g, Names.JOINED, v.joined());
        initiatedBy(g, Names.LEFT, v.left());
        g.writeEndObject();
    }

    static void initiatedBy(JsonGenerator g, SerializableString name, InitiatedBy v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.flag(g, Names.IS_SYSTEM, v.isSystem());
        WrittenValues.text(g, Names.MEMBER_ID, v.memberId());
        WrittenValues.text(g, Names.USER_ID, v.userId());
        g.writeEndObject();
    }

    static void memberTimestamp(JsonGenerator g, SerializableString name, MemberTimestamp v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.instant(g, Names.INVITED, v.invited());
        WrittenValues.instant(g, Names.JOINED, v.joined());
        WrittenValues.instant(g, Names.LEFT, v.left());
        g.writeEndObject();
    }

    static void reason(JsonGenerator g, SerializableString name, Reason v) throws IOException {
        if (v == null) {
            return;
        }
        g.writeFieldName(name);
        g.writeStartObject();
        WrittenValues.text(g, Names.CODE, v.code());
        WrittenValues.text(g, Names.TEXT, v.text());
        g.writeEndObject();
    }
}

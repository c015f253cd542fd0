package dev.onevent.example.console;

import static dev.onevent.example.console.Kind.MEMBER;
import static dev.onevent.example.console.Member.State.INVITED;
import static dev.onevent.example.console.Member.State.JOINED;
import static dev.onevent.example.console.Member.State.LEFT;
import static dev.onevent.example.console.Phrase.by;
import static dev.onevent.example.console.Phrase.list;
import static dev.onevent.example.console.Phrase.with;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AudioSettings;
import dev.onevent.vonage.MemberInvited;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.MemberLeft;
import dev.onevent.vonage.MemberMedia;
import dev.onevent.vonage.MemberUser;
import dev.onevent.vonage.VideoMuteOff;
import dev.onevent.vonage.VideoMuteOn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is invited, joins and leaves, and with which media. */
@OnEvent.Part
final class Members {

    /** The event comes from the member who invites, or in other versions of the API from the one who is invited. */
    @OnEvent
    Line invited(MemberInvited event, Conversation conversation) {
        String from = conversation.from(event);
        String invited = id(event.body().memberId(), event.body().user(), from);
        conversation.member(invited, event.body().user(), INVITED);
        String by = event.body().invitedBy();
        return MEMBER.line(
                invited.equals(from)
                        ? "was invited" + (by == null ? "" : " by " + conversation.name(by))
                        : "invited " + conversation.name(invited)
                                + by(event.body().channel()));
    }

    @OnEvent
    Line joined(MemberJoined event, Conversation conversation) {
        String joined = id(event.body().memberId(), event.body().user(), conversation.from(event));
        conversation.member(joined, event.body().user(), JOINED);
        return MEMBER.line("joined" + by(event.body().channel()));
    }

    @OnEvent
    Line left(MemberLeft event, Conversation conversation) {
        String left = id(event.body().memberId(), event.body().user(), conversation.from(event));
        conversation.member(left, event.body().user(), LEFT);
        return MEMBER.line("left"
                + with(
                        ": ",
                        event.body().reason() == null
                                ? null
                                : event.body().reason().text()));
    }

    @OnEvent
    Line media(MemberMedia event) {
        AudioSettings audio =
                event.body().media() == null ? null : event.body().media().audioSettings();
        return MEMBER.line("has audio "
                + list(
                        isTrue(event.body().audio()) || audio != null && isTrue(audio.enabled()) ? "on" : "off",
                        audio != null && isTrue(audio.muted()) ? "muted" : null,
                        audio != null && isTrue(audio.earmuffed()) ? "earmuffed" : null));
    }

    @OnEvent
    Line videoOff(VideoMuteOn event) {
        return MEMBER.line("turned the video off");
    }

    @OnEvent
    Line videoOn(VideoMuteOff event) {
        return MEMBER.line("turned the video on");
    }

    /** Old events do not have the member in their body, where it belongs. */
    private static String id(@Nullable String member, @Nullable MemberUser user, String from) {
        String inUser = user == null ? null : user.memberId();
        return member != null ? member : Objects.requireNonNullElse(inUser, from);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}

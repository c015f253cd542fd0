package dev.onevent.example.quickstart;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AudioEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationLifecycleEvent;
import dev.onevent.vonage.CustomEvent;
import dev.onevent.vonage.FreeFormEvent;
import dev.onevent.vonage.GeneralEvent;
import dev.onevent.vonage.HistoryEvent;
import dev.onevent.vonage.ImageEvent;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.MemberInvited;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.MemberLeft;
import dev.onevent.vonage.MemberMedia;
import dev.onevent.vonage.MemberMessageStatus;
import dev.onevent.vonage.MessageEvent;
import dev.onevent.vonage.MessageText;
import dev.onevent.vonage.MixerEvent;
import dev.onevent.vonage.RtcEvent;
import dev.onevent.vonage.SipAnswered;
import dev.onevent.vonage.SipEvent;
import dev.onevent.vonage.SipHangup;
import dev.onevent.vonage.SipRinging;
import dev.onevent.vonage.TextEvent;
import dev.onevent.vonage.UnknownEvent;
import dev.onevent.vonage.VideoEvent;

/** Prints what happens in a conversation. */
@OnEvent(
        ignore = {
            ConversationLifecycleEvent.class,
            FreeFormEvent.class,
            GeneralEvent.class,
            HistoryEvent.class,
            ImageEvent.class,
            MemberMessageStatus.class,
            MessageEvent.class,
            MixerEvent.class,
            RtcEvent.class,
            SipEvent.class,
            TextEvent.class,
            VideoEvent.class
        })
final class Timeline {

    @OnEvent
    void joined(MemberJoined event) {
        print(event, event.from() + " joined");
    }

    @OnEvent
    void left(MemberLeft event) {
        print(event, event.from() + " left");
    }

    @OnEvent({MemberInvited.class, MemberMedia.class})
    void member(ConversationEvent event) {
        print(event, event.type());
    }

    @OnEvent
    void text(MessageText event) {
        print(event, event.from() + " wrote: " + event.body().text());
    }

    @OnEvent
    void audio(AudioEvent event) {
        print(event, event.type());
    }

    @OnEvent({SipRinging.class, SipAnswered.class, SipHangup.class})
    void call(SipEvent event) {
        print(event, event.type());
    }

    @OnEvent(named = "order:*")
    void order(CustomEvent event) {
        print(event, event.name() + " " + event.body());
    }

    @OnEvent
    void unknown(UnknownEvent event) {
        print(event, event.reason() + " " + event.raw().text());
    }

    @OnEvent
    void malformed(MalformedEvent event) {
        print(event, event.reason() + " at byte " + event.offset());
    }

    private static void print(ConversationEvent event, String what) {
        System.out.println(event.timestamp() + "  " + what);
    }
}

package dev.onevent.example.quickstart;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AudioEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.UnknownEvent;

@OnEvent
final class Timeline {

    @OnEvent
    void joined(MemberJoined event) {
        System.out.println(event.timestamp() + " " + event.from() + " joined");
    }

    @OnEvent
    void audio(AudioEvent event) {
        System.out.println(event.timestamp() + " " + event.type());
    }

    @OnEvent
    void unknown(UnknownEvent event) {
        System.out.println("unknown: " + event.type());
    }

    @OnEvent
    void malformed(MalformedEvent event) {
        System.out.println("malformed: " + event.reason() + " at byte " + event.offset());
    }

    @OnEvent
    void other(ConversationEvent event) {
        System.out.println(event.type());
    }
}

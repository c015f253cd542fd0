package com.acme;

import dev.onevent.OnEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.UnknownEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@OnEvent
class Timeline {

    @OnEvent
    String joined(MemberJoined event) {
        return event.from() + " joined";
    }

    @OnEvent
    String rest(ConversationEvent event) {
        return event.type();
    }

    @OnEvent
    String unknown(UnknownEvent event) {
        return "unknown " + event.type();
    }

    @OnEvent
    String malformed(MalformedEvent event) {
        return "malformed at byte " + event.offset();
    }
}

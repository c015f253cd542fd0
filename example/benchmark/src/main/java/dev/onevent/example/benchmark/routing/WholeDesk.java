package dev.onevent.example.benchmark.routing;

import dev.onevent.OnEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.Message;

/** Handles all events. */
@OnEvent
class WholeDesk extends Desk {

    @OnEvent
    void message(Message event) {
        take(event.id());
    }

    @OnEvent
    void joined(MemberJoined event) {
        take(event.id());
    }

    @OnEvent
    void other(ConversationEvent event) {
        take(event.id());
    }
}

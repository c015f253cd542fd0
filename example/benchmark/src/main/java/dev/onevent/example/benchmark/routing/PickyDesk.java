package dev.onevent.example.benchmark.routing;

import dev.onevent.OnEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.Message;

/** Handles one event in six of the payloads, and ignores five. */
@OnEvent(ignore = ConversationEvent.class)
class PickyDesk extends Desk {

    @OnEvent
    void message(Message event) {
        take(event.id());
    }

    @OnEvent
    void joined(MemberJoined event) {
        take(event.id());
    }
}

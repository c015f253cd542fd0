package dev.onevent.example.benchmark.routing;

import dev.onevent.OnEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MalformedEvent;

/** Handles what is no event, and ignores all that is one. */
@OnEvent(ignore = ConversationEvent.class)
class ClosedDesk extends Desk {

    @OnEvent
    void malformed(MalformedEvent event) {
        throw new IllegalStateException(event.toString());
    }
}

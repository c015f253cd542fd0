package dev.onevent.example.console.receive;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AppKnocking;
import dev.onevent.vonage.AppKnockingCancel;
import dev.onevent.vonage.ConversationCreated;
import dev.onevent.vonage.ConversationDeleted;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationUpdated;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.UnknownEvent;
import org.jspecify.annotations.Nullable;

/** How each type of event is received: what it is kept in order with, and what is answered. */
@OnEvent
final class Arrivals {

    @OnEvent
    Arrival any(ConversationEvent event) {
        return Arrival.in(event.conversationId(), event.id());
    }

    @OnEvent
    Arrival created(ConversationCreated event) {
        return lifecycle(event, event.body().id());
    }

    @OnEvent
    Arrival updated(ConversationUpdated event) {
        return lifecycle(event, event.body().id());
    }

    @OnEvent
    Arrival deleted(ConversationDeleted event) {
        return lifecycle(event, event.body().id());
    }

    @OnEvent({AppKnocking.class, AppKnockingCancel.class})
    Arrival knock(ConversationEvent event) {
        return Arrival.in(event.from(), event.id());
    }

    @OnEvent
    Arrival unknown(UnknownEvent event) {
        return new Arrival(Answer.UNKNOWN, event.conversationId(), event.id(), null);
    }

    @OnEvent
    Arrival malformed(MalformedEvent event) {
        return new Arrival(Answer.MALFORMED, null, null, event.reason().name());
    }

    private static Arrival lifecycle(ConversationEvent event, @Nullable String conversation) {
        return Arrival.in(event.conversationId() == null ? conversation : event.conversationId(), event.id());
    }
}

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
        return in(event, event.body().id());
    }

    @OnEvent
    Arrival updated(ConversationUpdated event) {
        return in(event, event.body().id());
    }

    @OnEvent
    Arrival deleted(ConversationDeleted event) {
        return in(event, event.body().id());
    }

    @OnEvent({AppKnocking.class, AppKnockingCancel.class})
    Arrival knock(ConversationEvent event) {
        return in(event, event.from());
    }

    @OnEvent
    Arrival unknown(UnknownEvent event) {
        return new Arrival(Answer.UNKNOWN, event.conversationId(), event.id(), null);
    }

    @OnEvent
    Arrival malformed(MalformedEvent event) {
        return new Arrival(Answer.MALFORMED, null, null, event.reason().name());
    }

    /** In its conversation, or if it does not say that in something else. */
    private static Arrival in(ConversationEvent event, @Nullable String otherwise) {
        return Arrival.in(event.conversationId() == null ? otherwise : event.conversationId(), event.id());
    }
}

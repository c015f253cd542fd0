package com.acme;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEventVisitor;
import dev.onevent.vonage.MemberEvent;

/** There is no handler class here, and so no processor: the ready-made types are enough. */
final class Who implements ConversationEventVisitor.Defaulting<String> {

    @Override
    public String memberEvent(MemberEvent event) {
        return event.from();
    }

    @Override
    public String otherwise(ConversationEvent event) {
        return "nobody";
    }
}

package dev.onevent.example.quickstart;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEventVisitor;
import dev.onevent.vonage.MemberEvent;
import dev.onevent.vonage.MemberInvited;

/** Says whom an event is about. */
final class Who implements ConversationEventVisitor.Defaulting<String> {

    @Override
    public String memberInvited(MemberInvited event) {
        return event.body().user().name();
    }

    @Override
    public String memberEvent(MemberEvent event) {
        return event.from();
    }

    @Override
    public String otherwise(ConversationEvent event) {
        return "nobody";
    }
}

package dev.onevent.example.quickstart;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEventVisitor;
import dev.onevent.vonage.MemberEvent;
import dev.onevent.vonage.MemberInvited;
import java.util.Optional;

/** Says who did what an event tells. */
final class Who implements ConversationEventVisitor.Defaulting<Optional<String>> {

    @Override
    public Optional<String> memberInvited(MemberInvited event) {
        return Optional.ofNullable(event.body().invitedBy());
    }

    @Override
    public Optional<String> memberEvent(MemberEvent event) {
        return Optional.ofNullable(event.from());
    }

    @Override
    public Optional<String> otherwise(ConversationEvent event) {
        return Optional.empty();
    }
}

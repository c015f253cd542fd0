package dev.onevent.example.console;

import static dev.onevent.example.console.Kind.CUSTOM;
import static dev.onevent.example.console.Phrase.quoted;
import static dev.onevent.example.console.Phrase.with;

import dev.onevent.OnEvent;
import dev.onevent.vonage.CustomEvent;
import dev.onevent.vonage.Ephemeral;

/** What the application itself sends into the conversation. */
@OnEvent.Part
final class Custom {

    @OnEvent(named = "ticket-*")
    Line ticket(CustomEvent event) {
        String what = event.name().substring("ticket-".length());
        return CUSTOM.line(what + " the ticket" + with(" ", event.body().get("number"))
                + with(": ", event.body().get("subject")));
    }

    @OnEvent(named = "survey")
    Line survey(CustomEvent event) {
        return CUSTOM.line("gave" + with(" ", event.body().get("stars")) + " stars"
                + with(": ", event.body().get("comment")));
    }

    @OnEvent
    Line custom(CustomEvent event) {
        return CUSTOM.line("sent " + quoted(event.name()));
    }

    @OnEvent
    Line ephemeral(Ephemeral event) {
        return CUSTOM.line("sent something that is not kept");
    }
}

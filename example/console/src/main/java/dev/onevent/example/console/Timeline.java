package dev.onevent.example.console;

import static dev.onevent.example.console.Kind.CONVERSATION;
import static dev.onevent.example.console.Kind.MALFORMED;
import static dev.onevent.example.console.Kind.UNKNOWN;
import static dev.onevent.example.console.Phrase.brackets;
import static dev.onevent.example.console.Phrase.cut;
import static dev.onevent.example.console.Phrase.quoted;
import static dev.onevent.example.console.Phrase.with;
import static dev.onevent.example.console.Phrase.words;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AudioSpeakingOff;
import dev.onevent.vonage.AudioSpeakingOn;
import dev.onevent.vonage.ConversationCreated;
import dev.onevent.vonage.ConversationDeleted;
import dev.onevent.vonage.ConversationUpdated;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.MixerEvent;
import dev.onevent.vonage.RtcAnswer;
import dev.onevent.vonage.RtcOffer;
import dev.onevent.vonage.TextTypingOff;
import dev.onevent.vonage.TextTypingOn;
import dev.onevent.vonage.UnknownEvent;
import org.jspecify.annotations.Nullable;

/**
 * Makes a line of every event, or none of those that a reader of the timeline does not want. The parts have a handler
 * for what their names say; there is none for all the rest, so a new event type in the catalog stops the build here
 * until somebody has decided about it.
 */
@OnEvent(
        with = {Members.class, Messages.class, Calls.class, Audio.class, Custom.class},
        ignore = {
            TextTypingOn.class,
            TextTypingOff.class,
            AudioSpeakingOn.class,
            AudioSpeakingOff.class,
            RtcOffer.class,
            RtcAnswer.class,
            MixerEvent.class
        })
final class Timeline {

    private static final int EXCERPT = 60;

    /** A router over the timeline and all its parts. */
    static TimelineRouter router() {
        return new TimelineRouter(
                new Timeline(), new Members(), new Messages(), new Calls(), new Audio(), new Custom());
    }

    @OnEvent
    Line created(ConversationCreated event, Conversation conversation) {
        conversation.named(event.body().name(), event.body().displayName());
        return CONVERSATION.line(
                "created " + name(event.body().name(), event.body().displayName()));
    }

    @OnEvent
    Line updated(ConversationUpdated event, Conversation conversation) {
        conversation.named(event.body().name(), event.body().displayName());
        return CONVERSATION.line(
                "updated " + name(event.body().name(), event.body().displayName()));
    }

    @OnEvent
    Line deleted(ConversationDeleted event) {
        return CONVERSATION.line("deleted " + name(event.body().name(), null)
                + with(": ", event.body().reason()));
    }

    @OnEvent
    Line unknown(UnknownEvent event, Summary summary) {
        summary.unknown(event.reason());
        return UNKNOWN.line(event.type() + ", " + words(event.reason()));
    }

    @OnEvent
    Line malformed(MalformedEvent event, Summary summary) {
        summary.malformed(event.reason());
        return MALFORMED.line("at byte " + event.offset() + ", " + words(event.reason()) + ": "
                + cut(event.raw().text(), EXCERPT));
    }

    private static String name(@Nullable String name, @Nullable String displayName) {
        return (name == null ? "the conversation" : quoted(name)) + brackets(displayName);
    }
}

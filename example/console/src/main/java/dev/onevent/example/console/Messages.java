package dev.onevent.example.console;

import static dev.onevent.example.console.Kind.MESSAGE;
import static dev.onevent.example.console.Phrase.brackets;
import static dev.onevent.example.console.Phrase.list;
import static dev.onevent.example.console.Phrase.quoted;
import static dev.onevent.example.console.Phrase.with;

import dev.onevent.OnEvent;
import dev.onevent.example.console.Post.Receipt;
import dev.onevent.vonage.Attachment;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.EventDelete;
import dev.onevent.vonage.EventRef;
import dev.onevent.vonage.Image;
import dev.onevent.vonage.ImageDelivered;
import dev.onevent.vonage.ImageSeen;
import dev.onevent.vonage.MemberMessageStatus;
import dev.onevent.vonage.Message;
import dev.onevent.vonage.MessageDelivered;
import dev.onevent.vonage.MessageFile;
import dev.onevent.vonage.MessageImage;
import dev.onevent.vonage.MessageLocation;
import dev.onevent.vonage.MessageRejected;
import dev.onevent.vonage.MessageSeen;
import dev.onevent.vonage.MessageSubmitted;
import dev.onevent.vonage.MessageText;
import dev.onevent.vonage.MessageUndeliverable;
import dev.onevent.vonage.Text;
import dev.onevent.vonage.TextDelivered;
import dev.onevent.vonage.TextSeen;
import dev.onevent.vonage.TextUpdate;
import org.jspecify.annotations.Nullable;

/** What is written and sent, and what becomes of it. */
@OnEvent.Part
final class Messages {

    @OnEvent
    Line text(MessageText event, Conversation conversation) {
        return posted(event, "wrote ", quoted(event.body().text()), conversation);
    }

    @OnEvent
    Line oldText(Text event, Conversation conversation) {
        return posted(event, "wrote ", quoted(event.body().text()), conversation);
    }

    @OnEvent
    Line image(MessageImage event, Conversation conversation) {
        var image = event.body().image();
        return image == null
                ? posted(event, "sent ", "an image", conversation)
                : posted(event, "sent ", "an image" + brackets(image.caption(), image.url()), conversation);
    }

    @OnEvent
    Line oldImage(Image event, Conversation conversation) {
        var image = event.body().representations();
        var original = image == null ? null : image.original();
        return posted(event, "sent ", "an image" + brackets(original == null ? null : original.url()), conversation);
    }

    @OnEvent
    Line file(MessageFile event, Conversation conversation) {
        return posted(event, "sent ", "a file" + brackets(url(event.body().file())), conversation);
    }

    @OnEvent
    Line location(MessageLocation event, Conversation conversation) {
        var place = event.body().location();
        String where = place == null ? "" : list(place.name(), place.address(), place.latitude(), place.longitude());
        return posted(event, "sent ", "a location" + brackets(where), conversation);
    }

    /** All other kinds of messages, also those of a kind that the catalog does not have. */
    @OnEvent
    Line other(Message event, Conversation conversation) {
        String kind = event.messageType() == null ? "without a kind" : "of the kind " + event.messageType();
        return posted(event, "sent ", "a message " + kind, conversation);
    }

    @OnEvent
    Line changed(TextUpdate event, Conversation conversation) {
        Post post = conversation.post(event, event.body().originalEventId());
        String line = "changed " + post + " to " + quoted(event.body().text());
        post.changed(quoted(event.body().text()));
        return MESSAGE.line(line);
    }

    @OnEvent
    Line deleted(EventDelete event, Conversation conversation) {
        Post post = conversation.post(event, event.body().eventId());
        post.deleted();
        return MESSAGE.line("deleted " + post + with(", seen by ", post.seenBy()));
    }

    @OnEvent
    Line submitted(MessageSubmitted event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.SUBMITTED, "was sent ", conversation);
    }

    @OnEvent
    Line rejected(MessageRejected event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.REJECTED, "rejected ", conversation);
    }

    @OnEvent
    Line undeliverable(MessageUndeliverable event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.UNDELIVERABLE, "cannot be reached with ", conversation);
    }

    @OnEvent
    Line delivered(MessageDelivered event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.DELIVERED, "received ", conversation);
    }

    @OnEvent
    Line delivered(TextDelivered event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.DELIVERED, "received ", conversation);
    }

    @OnEvent
    Line delivered(ImageDelivered event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.DELIVERED, "received ", conversation);
    }

    @OnEvent
    Line seen(MessageSeen event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.SEEN, "saw ", conversation);
    }

    @OnEvent
    Line seen(TextSeen event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.SEEN, "saw ", conversation);
    }

    @OnEvent
    Line seen(ImageSeen event, Conversation conversation) {
        return receipt(event, event.body(), Receipt.SEEN, "saw ", conversation);
    }

    /** No field says which status it is. */
    @OnEvent
    Line status(MemberMessageStatus event, Conversation conversation) {
        var body = event.body();
        return MESSAGE.line("has news of " + conversation.post(event, body.originalEventId())
                + with(
                        " by ",
                        body.channelType() == null ? null : body.channelType().text())
                + with(" to ", body.to())
                + with(": ", body.error() == null ? null : body.error().get("title")));
    }

    private static Line posted(ConversationEvent event, String verb, String content, Conversation conversation) {
        conversation.posted(event, content);
        return MESSAGE.line(verb + content);
    }

    private static Line receipt(
            ConversationEvent event, EventRef of, Receipt receipt, String verb, Conversation conversation) {
        Post post = conversation.post(event, of.eventId());
        post.received(receipt, conversation.who(event));
        return MESSAGE.line(verb + post);
    }

    private static @Nullable String url(@Nullable Attachment attachment) {
        return attachment == null ? null : attachment.url();
    }
}

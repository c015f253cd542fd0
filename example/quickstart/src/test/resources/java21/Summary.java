import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.MemberEvent;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.MessageText;

/** Needs Java 21, so that a test compiles it where there is one. */
public final class Summary {

    private Summary() {}

    public static String of(ConversationEvent event) {
        return switch (event) {
            case MemberJoined joined -> joined.from() + " joined";
            case MemberEvent member -> member.from() + ": " + member.type();
            case MessageText text -> text.from() + ": " + text.body().text();
            case MalformedEvent malformed -> malformed.reason().toString();
            default -> event.type();
        };
    }
}

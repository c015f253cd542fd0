package dev.onevent.example.quickstart;

import dev.onevent.vonage.SignedWebhook;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a server calls for each webhook; the answer is the HTTP status. */
final class Webhook {

    private final SignedWebhook signed;
    private final Consumer<byte[]> events;

    Webhook(SignedWebhook signed, Consumer<byte[]> events) {
        this.signed = signed;
        this.events = events;
    }

    int receive(@Nullable String authorization, byte[] body) {
        if (signed.check(authorization, body) instanceof SignedWebhook.Refused refused) {
            return refused.reason() == SignedWebhook.Reason.NO_TOKEN ? 503 : 401;
        }
        events.accept(body);
        return 200;
    }
}

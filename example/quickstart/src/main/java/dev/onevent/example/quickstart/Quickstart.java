package dev.onevent.example.quickstart;

import dev.onevent.vonage.ConversationEvents;
import java.io.IOException;
import java.io.InputStream;

/** Routes the events of a page to a {@link Timeline}. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the timeline.
     *
     * @param args unused
     * @throws IOException if the page cannot be read
     */
    public static void main(String[] args) throws IOException {
        var router = new TimelineRouter(new Timeline());
        router.route(resource("webhook.json").readAllBytes());

        try (InputStream page = resource("page.json")) {
            ConversationEvents.decodeAll(page).forEach(router::route);
        }
    }

    private static InputStream resource(String name) throws IOException {
        return Quickstart.class.getResource(name).openStream();
    }
}

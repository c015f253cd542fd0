package com.acme;

import dev.onevent.vonage.ConversationEvent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/")
public class Webhook {

    private final TimelineRouter router;

    Webhook(Timeline timeline) {
        router = new TimelineRouter(timeline);
    }

    /** The event as Quarkus reads it with Jackson. */
    @POST
    @Path("events")
    public String event(ConversationEvent event) {
        return router.route(event);
    }

    /** The same without Jackson, which is faster, and takes what is no JSON too. */
    @POST
    @Path("bytes")
    public String bytes(byte[] body) {
        return router.route(body);
    }

    @POST
    @Path("echo")
    public List<ConversationEvent> echo(List<ConversationEvent> events) {
        return events;
    }
}

package com.acme;

import dev.onevent.vonage.ConversationEvent;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Webhook {

    private final TimelineRouter router;

    Webhook(TimelineRouter router) {
        this.router = router;
    }

    /** The event as Spring reads it with Jackson. */
    @PostMapping("/events")
    String event(@RequestBody ConversationEvent event) {
        return router.route(event);
    }

    /** The same without Jackson, which is faster, and takes what is no JSON too. */
    @PostMapping("/bytes")
    String bytes(@RequestBody byte[] body) {
        return router.route(body);
    }

    @PostMapping("/echo")
    List<ConversationEvent> echo(@RequestBody List<ConversationEvent> events) {
        return events;
    }
}

package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import org.junit.jupiter.api.Test;

class WhoTest {

    private static String who(String json) {
        ConversationEvent event = ConversationEvents.decode(json.getBytes(UTF_8));
        return event.accept(new Who());
    }

    @Test
    void visits() {
        assertEquals("MEM-1", who("{\"type\": \"member:joined\", \"from\": \"MEM-1\"}"));
        assertEquals("nobody", who("{\"type\": \"audio:play\", \"from\": \"MEM-1\"}"));
    }
}

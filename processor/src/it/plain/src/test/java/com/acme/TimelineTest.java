package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimelineTest {

    private final TimelineRouter router = new TimelineRouter(new Timeline());

    private String route(String json) {
        return router.route(json.getBytes(UTF_8));
    }

    @Test
    void routesEachEvent() {
        assertEquals("MEM-1 joined", route("{\"type\": \"member:joined\", \"from\": \"MEM-1\", \"body\": {}}"));
        assertEquals("audio:play", route("{\"type\": \"audio:play\"}"));
        assertEquals("unknown order:placed", route("{\"type\": \"order:placed\"}"));
        assertEquals("malformed at byte 0", route("?"));
    }

    @Test
    void reportsItsRoutes() {
        assertEquals(true, Timeline.class.getResource("/META-INF/onevent/com.acme.Timeline.json") != null);
    }
}

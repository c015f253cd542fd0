package dev.onevent.example.quickstart;

import java.nio.charset.StandardCharsets;

/** Routes two events. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) {
        TimelineRouter router = new TimelineRouter(new Timeline());
        for (String s : new String[] {
            "{\"type\":\"member:joined\",\"from\":\"MEM-1\",\"timestamp\":\"2018-10-25T09:26:19.207Z\",\"body\":{}}",
            "{\"body\":{\"digit\":5},\"type\":\"audio:dtmf\"}",
            "{\"type\":\"x:y\",\"a\":1}",
            "{\"type\":\"x:y\",\"a\":}"
        }) router.route(s.getBytes(StandardCharsets.UTF_8));
    }
}

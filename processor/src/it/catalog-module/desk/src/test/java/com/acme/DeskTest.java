package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeskTest {

    private final DeskRouter router = new DeskRouter(new Desk());

    @Test
    void routesItsEvents() {
        assertEquals("7 is placed", router.route("{\"type\": \"order:placed\", \"number\": \"7\"}".getBytes(UTF_8)));
        assertEquals("7 is paid", router.route("{\"type\": \"order:paid\", \"number\": \"7\"}".getBytes(UTF_8)));
    }
}

package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeskTest {

    private final DeskRouter router = new DeskRouter(new Desk());

    @Test
    void routesEventsOfTheShop() {
        String placed = "{\"type\": \"custom:order:placed\", \"body\": {\"number\": \"7\"}}";
        assertEquals("7 is placed", router.route(placed.getBytes(UTF_8)));
    }
}

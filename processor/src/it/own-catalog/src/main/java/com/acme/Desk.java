package com.acme;

import dev.onevent.OnEvent;

@OnEvent(ignore = {UnknownEvent.class, MalformedEvent.class})
final class Desk {

    @OnEvent
    String placed(OrderPlaced event) {
        return event.number() + " is placed";
    }

    @OnEvent
    String paid(OrderPaid event) {
        return event.number() + " is paid";
    }
}

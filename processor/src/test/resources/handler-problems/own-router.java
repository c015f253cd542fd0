package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: low(StockLow, TimelineRouter) mentions TimelineRouter, which is generated when all handlers are known; let a field have it
    @OnEvent
    void low(StockLow event, TimelineRouter router) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent(ignore = ShopEvent.class)
final class One {
    // error: low(StockLow) mentions OtherRouter, which is generated when all handlers are known; let a field have it
    @OnEvent
    OtherRouter low(StockLow event) {
        return null;
    }
}

@OnEvent
final class Other {
    // error: rest(ShopEvent, OneRouter) mentions OneRouter, which is generated when all handlers are known; let a field have it
    @OnEvent
    void rest(ShopEvent event, OneRouter router) {}

    @OnEvent
    void low(StockLow event) {}
}

/** It can wait for a router that waits for nothing. */
@OnEvent
final class Third {
    @OnEvent
    void rest(ShopEvent event, PlainRouter router) {}
}

@OnEvent
final class Plain {
    private final PlainRouter router = new PlainRouter(this);

    @OnEvent
    void text(NoteText event) {
        router.route(new byte[0]);
    }

    @OnEvent
    void rest(ShopEvent event) {}
}

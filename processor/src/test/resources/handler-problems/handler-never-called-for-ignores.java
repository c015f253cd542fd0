package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {StockLow.class, OrderEvent.class, ShopOpened.class, ShopClosed.class, Note.class, CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
final class Timeline {
    @OnEvent
    void empty(StockEmpty event) {}

    // error: stock(StockEvent) is never called: every stock event has a closer handler or ignore
    @OnEvent
    void stock(StockEvent event) {}

    // error: rest(ShopEvent) is never called: every event has a closer handler or ignore
    @OnEvent
    void rest(ShopEvent event) {}
}

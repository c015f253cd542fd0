package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {OrderEvent.class, Note.class, StockEvent.class})
// error: Timeline leaves 2 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
final class Timeline {
    @OnEvent
    void opened(ShopOpened event) {}

    @OnEvent
    void closed(ShopClosed event) {}

    @OnEvent
    void custom(CustomEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {StockEvent.class, Note.class, CustomEvent.class, OrderEvent.class, UnknownEvent.class, MalformedEvent.class})
// error: Timeline leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}   The day begins.
final class Timeline {
    @OnEvent
    void closed(ShopClosed event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {OrderEvent.class, StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class, UnknownEvent.class, MalformedEvent.class})
// error: Timeline leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
//     custom:*   @OnEvent void custom(CustomEvent event) {}   What a plugin sends.
final class Timeline {
    @OnEvent(named = "order")
    void order(CustomEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent(
        ignore = {
            StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class, CustomEvent.class, UnknownEvent.class,
            MalformedEvent.class, PaymentEvent.class, OrderShipped.class
        })
// error: Timeline leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
//     order:placed   @OnEvent void orderPlaced(OrderPlaced event) {}   A customer has ordered.
final class Timeline {
    @OnEvent
    void order(Order event) {}
}

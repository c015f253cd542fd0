package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {StockEvent.class, ShopOpened.class, ShopClosed.class, CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
// error: Timeline leaves 3 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order:placed       @OnEvent void orderPlaced(OrderPlaced event) {}           A customer has ordered.
//     payment:received   @OnEvent void paymentReceived(PaymentReceived event) {}   The customer has paid.
//     note               @OnEvent void note(Note event) {}                         Someone has noted something.
final class Timeline {
    @OnEvent({OrderShipped.class, PaymentRefused.class})
    void some(OrderEvent event) {}

    @OnEvent
    void order(Order event) {}
}

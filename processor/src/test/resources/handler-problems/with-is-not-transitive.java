package shop;

import dev.onevent.OnEvent;

@OnEvent(with = Orders.class, ignore = {StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class})
// error: Timeline leaves 2 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     payment:* (2)   @OnEvent void payment(PaymentEvent event) {}   What happens to the money of an order.
final class Timeline {
    @OnEvent({CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
    void others(ShopEvent event) {}
}

@OnEvent(with = Payments.class, ignore = ShopEvent.class)
@OnEvent.Part
final class Orders {
    @OnEvent({OrderPlaced.class, OrderShipped.class, Order.class})
    void order(OrderEvent event) {}
}

@OnEvent.Part
final class Payments {
    @OnEvent
    void payment(PaymentEvent event) {}
}

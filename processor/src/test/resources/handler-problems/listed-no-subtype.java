package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent({StockLow.class, OrderPlaced.class})
    // error: placed(OrderEvent) lists StockLow, which is no OrderEvent; list subtypes of the parameter's type
    void placed(OrderEvent event) {}

    @OnEvent({OrderShipped.class, OrderShipped.class})
    // error: shipped(OrderEvent) lists OrderShipped twice
    void shipped(OrderEvent event) {}

    @OnEvent({PaymentEvent.class, String.class})
    // error: payment(PaymentEvent) lists String, which is no PaymentEvent; list subtypes of the parameter's type
    void payment(PaymentEvent event) {}

    @OnEvent({ShopEvent.class})
    // error: wider(StockEvent) lists ShopEvent, which is no StockEvent; list subtypes of the parameter's type
    void wider(StockEvent event) {}
}

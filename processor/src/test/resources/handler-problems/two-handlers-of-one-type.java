package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void placed(OrderPlaced event) {}

    // error: OrderPlaced is already handled by placed(OrderPlaced)
    @OnEvent
    void ordered(OrderPlaced event) {}

    @OnEvent({OrderPlaced.class, OrderShipped.class})
    // error: OrderPlaced is already handled by placed(OrderPlaced)
    void both(OrderEvent event) {}

    @OnEvent
    void order(OrderEvent event) {}

    // error: OrderEvent is already handled by order(OrderEvent)
    @OnEvent
    void orders(OrderEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}

    // error: ShopEvent is already handled by rest(ShopEvent)
    @OnEvent
    void all(ShopEvent event) {}
}

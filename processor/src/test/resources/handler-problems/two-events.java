package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: order(OrderPlaced, OrderShipped) takes two events, and a router passes one; write a handler for each
    @OnEvent
    void order(OrderPlaced placed, OrderShipped shipped) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

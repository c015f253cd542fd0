package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = OrderPlaced.class)
final class OfGroup {
    // warning: order(OrderEvent) handles 'order', which is deprecated, while OfGroup ignores its successor 'order:placed'; handle that instead of ignoring it:
    //     @OnEvent void orderPlaced(OrderPlaced event) {}
    @OnEvent
    void order(OrderEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

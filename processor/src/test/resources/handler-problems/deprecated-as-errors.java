package shop;

import dev.onevent.OnEvent;

// options: -Aonevent.deprecated=error

@OnEvent(ignore = OrderPlaced.class)
final class Timeline {
    // error: rest(ShopEvent) handles 'order', which is deprecated, while Timeline ignores its successor 'order:placed'; handle that instead of ignoring it:
    //     @OnEvent void orderPlaced(OrderPlaced event) {}
    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent(named = {"order", "order:*"})
    void order(CustomEvent event) {}

    @OnEvent(named = {"order:*", "pay"})
    // error: CustomEvent named 'order:*' is already handled by order(CustomEvent)
    void orders(CustomEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

// catalog: plug

@OnEvent
final class Timeline {
    @OnEvent(named = {"order", "order:paid", "paid", "pay:now", "pay:*"})
    // error: custom(CustomEvent) has the name 'order', whose events are CustomOrder; handle that type
    // error: custom(CustomEvent) has the name 'pay:now', whose events are CustomPayEvent; handle that type
    void custom(plug.CustomEvent event) {}

    @OnEvent(named = "order")
    void pay(plug.CustomPayEvent event) {}

    @OnEvent
    void rest(plug.PlugEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent(named = {"order", "order", "order:*", "*", "a*b", "custom:order", "custom:*", "Order 1", "UP*", "", "1"})
    // error: custom(CustomEvent) has the name '', which no event has; names match '[a-z:]+'
    // error: custom(CustomEvent) has the name '*', which is every name; leave 'named' out
    // error: custom(CustomEvent) has the name '1', which no event has; names match '[a-z:]+'
    // error: custom(CustomEvent) has the name 'Order 1', which no event has; names match '[a-z:]+'
    // error: custom(CustomEvent) has the name 'UP*', which no event has; names match '[a-z:]+'
    // error: custom(CustomEvent) has the name 'a*b' with a star inside; a star can only be last
    // warning: custom(CustomEvent) has the name 'custom:*', which is that of 'custom:custom:*'; leave 'custom:' out, or say that it is meant by @SuppressWarnings("onevent")
    // warning: custom(CustomEvent) has the name 'custom:order', which is that of 'custom:custom:order'; leave 'custom:' out, or say that it is meant by @SuppressWarnings("onevent")
    // error: custom(CustomEvent) has the name 'order' twice
    void custom(CustomEvent event) {}

    @OnEvent(named = {"low", "empty"})
    // error: low(StockLow) gives 'named', and StockLow is no pattern event; leave it out
    void low(StockLow event) {}

    // error: some(ShopEvent) gives 'named', and ShopEvent is no pattern event; take CustomEvent, or leave 'named' out
    @OnEvent(named = "order:paid")
    void some(ShopEvent event) {}
}

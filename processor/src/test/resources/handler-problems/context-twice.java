package shop;

import dev.onevent.OnEvent;

import java.time.Clock;

@OnEvent
final class Timeline {
    // error: low(StockLow, Clock, Clock) takes Clock twice, and a router has one of each type; give each a type of its own
    @OnEvent
    void low(StockLow event, Clock one, Clock other) {}

    // error: empty(StockEmpty, int, int) takes int twice, and a router has one of each type; give each a type of its own
    @OnEvent
    void empty(StockEmpty event, int one, int other) {}

    @OnEvent
    void rest(ShopEvent event, Clock clock) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {String.class, StockLow.class, int.class, StockLow.class, OrderPlaced[].class})
// error: ignore = OrderPlaced[].class is no event type; leave it out
// error: ignore = StockLow.class is listed twice
// error: ignore = String.class is no event type; leave it out
// error: ignore = int.class is no event type; leave it out
final class Timeline {
    @OnEvent
    void empty(StockEmpty event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {OrderPlaced.class, StockEvent.class})
// error: ignore = OrderPlaced.class and placed(OrderPlaced) are for the same events; keep one
// error: ignore = StockEvent.class and stock(StockEvent) are for the same events; keep one
final class Timeline {
    @OnEvent
    void placed(OrderPlaced event) {}

    @OnEvent
    void stock(StockEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

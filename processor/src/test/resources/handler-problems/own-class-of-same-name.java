package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    record StockLow(int left) {}

    // error: low(StockLow) takes shop.Timeline.StockLow, which is no event; take shop.StockLow
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

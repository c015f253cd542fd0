package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void low(StockLow event) {}

    // error: empty(StockEmpty) returns String where low(StockLow) returns nothing; let all return nothing, or all String
    @OnEvent
    String empty(StockEmpty event) {
        return "";
    }

    @OnEvent
    Object rest(ShopEvent event) {
        return "";
    }
}

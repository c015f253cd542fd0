package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: low(StockLow) returns int, which cannot be null for an event that is ignored; return Integer or nothing
    @OnEvent
    int low(StockLow event) {
        return 1;
    }

    // error: empty(StockEmpty) returns boolean, which cannot be null for an event that is ignored; return Boolean or nothing
    @OnEvent
    boolean empty(StockEmpty event) {
        return true;
    }

    @OnEvent
    Integer rest(ShopEvent event) {
        return 1;
    }
}

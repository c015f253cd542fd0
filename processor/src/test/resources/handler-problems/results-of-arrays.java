package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    Object[] rest(ShopEvent event) {
        return new Object[0];
    }

    @OnEvent
    String[] low(StockLow event) {
        return new String[0];
    }

    // error: empty(StockEmpty) returns int[] where rest(ShopEvent) returns Object[]; let all return nothing, or one a supertype of what the others return
    @OnEvent
    int[] empty(StockEmpty event) {
        return new int[0];
    }
}

@OnEvent
final class Nothing {
    @OnEvent
    Void low(StockLow event) {
        return null;
    }

    // error: rest(ShopEvent) returns nothing where low(StockLow) returns Void; let all return nothing, or all Void
    @OnEvent
    void rest(ShopEvent event) {}
}

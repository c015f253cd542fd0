package shop;

import dev.onevent.OnEvent;

@OnEvent(with = {Calls.class, Stock.class})
final class Timeline {
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void empty(StockEmpty event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent.Part
final class Calls {
    // error: StockLow is already handled by Timeline.low(StockLow)
    @OnEvent
    void low(StockLow event) {}

    @OnEvent(named = "order")
    void order(CustomEvent event) {}
}

@OnEvent.Part
final class Stock {
    // error: stock(StockEvent) is never called by the router of Timeline: every stock event has a closer handler
    @OnEvent
    void stock(StockEvent event) {}

    @OnEvent(named = {"a", "order"})
    // error: CustomEvent named 'order' is already handled by Calls.order(CustomEvent)
    void order(CustomEvent event) {}

    // error: opened(ShopOpened) returns String where closed(ShopClosed, Object) returns nothing; let all return nothing, or all String
    @OnEvent
    String opened(ShopOpened event) {
        return "";
    }

    @OnEvent
    void closed(ShopClosed event, Object context) {}

    // error: note(Note, String) takes String where closed(ShopClosed, Object) takes Object, and one is a subtype of the other; take the same in both
    @OnEvent
    void note(Note event, String context) {}
}

package shop;

import dev.onevent.OnEvent;

interface Handles<E extends ShopEvent> {
    @OnEvent
    void handle(E event);
}

@OnEvent
final class Timeline implements Handles<StockLow> {
    // error: handle(StockLow) overrides a handler of Handles and is none itself; repeat the @OnEvent
    @Override
    public void handle(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Twice implements Handles<StockLow> {
    @Override
    @OnEvent
    public void handle(StockLow event) {}

    // error: StockLow is already handled by handle(StockLow)
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

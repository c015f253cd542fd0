package shop;

import dev.onevent.OnEvent;

interface Shared {
    @OnEvent
    default void low(StockLow event) {}

    // error: empty(StockEmpty) is static in an interface, so no class inherits it; make it a default method
    @OnEvent
    static void empty(StockEmpty event) {}
}

@OnEvent
final class Timeline implements Shared {
    @OnEvent
    void rest(ShopEvent event) {}
}

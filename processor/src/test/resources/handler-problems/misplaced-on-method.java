package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: low(StockLow) gives 'ignore', which belongs on the class
    @OnEvent(ignore = StockEmpty.class)
    void low(StockLow event) {}

    // error: empty(StockEmpty) gives 'with', which belongs on the class
    @OnEvent(with = String.class)
    void empty(StockEmpty event) {}

    // error: custom(CustomEvent) lists both events and names; leave one of the two out
    @OnEvent(value = CustomEvent.class, named = "order")
    void custom(CustomEvent event) {}

    // error: opened(ShopOpened) gives 'since', which belongs on the class
    @OnEvent(since = "1.0")
    void opened(ShopOpened event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

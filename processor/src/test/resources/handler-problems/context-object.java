package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void low(StockLow event, Object anything) {}

    // error: rest(ShopEvent, String[]) takes String[] where low(StockLow, Object) takes Object, and one is a subtype of the other; take the same in both
    @OnEvent
    void rest(ShopEvent event, String[] words) {}
}

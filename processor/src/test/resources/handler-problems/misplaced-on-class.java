package shop;

import dev.onevent.OnEvent;

// error: Timeline lists events, which belongs on a method; for events to drop write @OnEvent(ignore = …)
@OnEvent(StockEvent.class)
final class Timeline {
    @OnEvent
    void order(OrderEvent event) {}
}

// error: Named gives 'named', which belongs on a method
@OnEvent(named = "order")
final class Named {
    @OnEvent
    void order(ShopEvent event) {}
}

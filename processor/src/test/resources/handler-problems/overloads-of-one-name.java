package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    static class Front {
        static class Desk {}
    }

    static class Back {
        static class Desk {}
    }

    @OnEvent
    void custom(CustomEvent event, Front.Desk desk) {}

    // error: custom(CustomEvent, Desk) is private, and a router could not call it; make it package-private
    @OnEvent(named = "order")
    private void custom(CustomEvent event, Back.Desk desk) {}

    @OnEvent
    void low(StockLow event, Front.Desk[] desks) {}

    // error: StockLow is already handled by low(StockLow, Desk[])
    @OnEvent
    void low(StockLow event, Back.Desk[] desks) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

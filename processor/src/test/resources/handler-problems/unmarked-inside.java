package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    static final Companion COMPANION = new Companion();

    // error: Companion has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
    static final class Companion {
        @OnEvent
        void low(StockLow event) {}
    }

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
sealed abstract class Shape permits Square {
    @OnEvent
    void rest(ShopEvent event) {}
}

// error: Square has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
final class Square extends Shape {
    @OnEvent
    void low(StockLow event) {}
}

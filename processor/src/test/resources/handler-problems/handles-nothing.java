package shop;

import dev.onevent.OnEvent;

// error: Timeline handles no event; give it a method such as @OnEvent void unknown(UnknownEvent event) {}
@OnEvent
final class Timeline {
    void low(StockLow event) {}
}

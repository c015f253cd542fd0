package shop;

import dev.onevent.OnEvent;

final class Outer {
    void run(byte[] json) {
        @OnEvent
        class Timeline {
            @OnEvent
            void low(StockLow event) {}
        }
        // javac: cannot find symbol
        // symbol:   class TimelineRouter
        // location: class shop.Outer
        // ecj: TimelineRouter cannot be resolved to a type
        new TimelineRouter(new Timeline()).route(json);
    }
}

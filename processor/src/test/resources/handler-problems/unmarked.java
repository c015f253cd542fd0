package shop;

import dev.onevent.OnEvent;

// error: Timeline has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
final class Timeline {
    @OnEvent
    void low(StockLow event) {}

    // error: Nested has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it, or make it abstract if its subclasses are to be marked
    static class Nested {
        @OnEvent
        void low(StockLow event) {}
    }

    // error: Choice has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
    enum Choice {
        ONE;

        @OnEvent
        void low(StockLow event) {}
    }
}

abstract class Base {
    @OnEvent
    void low(StockLow event) {}
}

interface Shared {
    @OnEvent
    default void low(StockLow event) {}
}

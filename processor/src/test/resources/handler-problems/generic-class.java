package shop;

import dev.onevent.OnEvent;

// error: Timeline has type parameters, and a router could not choose what they stand for; mark a subclass that does
@OnEvent
class Timeline<T> {
    @OnEvent
    void rest(ShopEvent event, T context) {}
}

class Outer<T> {
    // error: Inner has type parameters, and a router could not choose what they stand for; mark a subclass that does
    @OnEvent
    class Inner {
        @OnEvent
        void rest(ShopEvent event, T context) {}
    }

    @OnEvent
    static class Nested {
        @OnEvent
        void rest(ShopEvent event) {}
    }
}

// error: Calls has type parameters, and a router could not choose what they stand for; mark a subclass that does
@OnEvent.Part
class Calls<T extends Number> {
    @OnEvent
    void low(StockLow event, T context) {}
}

@OnEvent(with = Calls.class)
class WithGeneric {
    @OnEvent
    void rest(ShopEvent event) {}
}

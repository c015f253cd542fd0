package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {OrderEvent.class, StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class, UnknownEvent.class, MalformedEvent.class})
final class Star {
    // error: custom(CustomEvent) has the name '*', which is every name; leave 'named' out
    @OnEvent(named = "*")
    void custom(CustomEvent event) {}
}

@OnEvent(ignore = {OrderEvent.class, StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class, UnknownEvent.class, MalformedEvent.class})
final class Both {
    // error: custom(CustomEvent) lists both events and names; leave one of the two out
    @OnEvent(value = CustomEvent.class, named = "order")
    void custom(CustomEvent event) {}
}

@OnEvent
final class BothOfGroup {
    // error: custom(ShopEvent) lists both events and names; leave one of the two out
    @OnEvent(value = CustomEvent.class, named = "order")
    void custom(ShopEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Group {
    // error: custom(ShopEvent) gives 'named', and ShopEvent is no pattern event; take CustomEvent, or leave 'named' out
    @OnEvent(named = "order:*")
    void custom(ShopEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Twice {
    // error: low(StockLow) gives 'named', and StockLow is no pattern event; leave it out
    @OnEvent(named = "stock:low")
    void low(StockLow event) {}

    // error: few(StockLow) gives 'named', and StockLow is no pattern event; leave it out
    @OnEvent(named = "few")
    void few(StockLow event) {}

    // error: stock(StockEvent) gives 'named', and StockEvent is no pattern event; leave it out
    @OnEvent(named = "stock:*")
    void stock(StockEvent event) {}

    @OnEvent
    void empty(StockEmpty event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Impossible {
    @OnEvent(named = {"an order", "an order"})
    // error: order(CustomEvent) has the name 'an order', which no event has; names match '[a-z:]+'
    void order(CustomEvent event) {}

    // error: orders(CustomEvent) has the name 'an order', which no event has; names match '[a-z:]+'
    @OnEvent(named = "an order")
    void orders(CustomEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

// error: OnClass gives 'named', which belongs on a method
@OnEvent(named = "order:*")
final class OnClass {
    void custom(CustomEvent event) {}
}

// error: BothOnClass lists events, which belongs on a method; for events to drop write @OnEvent(ignore = …)
@OnEvent(value = CustomEvent.class, named = "order:*")
final class BothOnClass {
    @OnEvent
    void custom(CustomEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: low(StockLow) is private, and a router could not call it; make it package-private
    @OnEvent
    private void low(StockLow event) {}

    // error: empty(StockEmpty, T) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <T> void empty(StockEmpty event, T context) {}

    // error: note(E) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <E extends Note> void note(E event) {}

    @OnEvent
    protected void opened(ShopOpened event) {}

    // error: closed(ShopClosed) is private, and a router could not call it; make it package-private
    @OnEvent
    private static void closed(ShopClosed event) {}

    @OnEvent({OrderEvent.class, CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

final class Outer {
    // error: Inner leaves 2 events without a route; add handlers, or list them in @OnEvent(ignore = …):
    //     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
    //     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
    @OnEvent(ignore = ShopClosed.class)
    static class Inner {
        @OnEvent({OrderEvent.class, Note.class, StockEvent.class, ShopOpened.class, CustomEvent.class})
        void some(ShopEvent event) {}
    }
}

package shop;

import dev.onevent.OnEvent;

// javac: Timeline leaves 12 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order (5)     @OnEvent void order(OrderEvent event) {}           What happens to an order.
//     stock:empty   @OnEvent void stockEmpty(StockEmpty event) {}
//     note          @OnEvent void note(Note event) {}                  Someone has noted something.
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed   @OnEvent void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent void custom(CustomEvent event) {}         What a plugin sends.
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
// nowhere, ecj: Nested has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
// nowhere, ecj: Timeline leaves 12 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order (5)     @OnEvent void order(OrderEvent event) {}           What happens to an order.
//     stock:empty   @OnEvent void stockEmpty(StockEmpty event) {}
//     note          @OnEvent void note(Note event) {}                  Someone has noted something.
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed   @OnEvent void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent void custom(CustomEvent event) {}         What a plugin sends.
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
@OnEvent
record Timeline(String name) {
    // error: low(StockLow) is private, and a router could not call it; make it package-private
    @OnEvent
    private void low(StockLow event) {}
}

class Outer {
    // javac: Nested has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
    record Nested(String name) {
        @OnEvent
        void low(StockLow event) {}
    }
}

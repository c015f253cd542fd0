package shop;

import dev.onevent.OnEvent;

// error: Timeline leaves 12 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order (5)     @OnEvent void order(OrderEvent event) {}           What happens to an order.
//     stock:empty   @OnEvent void stockEmpty(StockEmpty event) {}
//     note          @OnEvent void note(Note event) {}                  Someone has noted something.
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed   @OnEvent void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent void custom(CustomEvent event) {}         What a plugin sends.
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
@OnEvent
enum Timeline {
    INSTANCE;

    @OnEvent
    void low(StockLow event) {}
}

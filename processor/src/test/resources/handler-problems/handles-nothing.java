package app;

import dev.onevent.OnEvent;

// error: Timeline handles no event; give it a method such as @OnEvent void unknown(UnknownEvent event) {}
@OnEvent
final class Timeline {
    void low(String stock) {}
}
// file: shop/Empty.java
package shop;

import dev.onevent.OnEvent;

// error: Empty leaves 13 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order (5)     @OnEvent void order(OrderEvent event) {}           What happens to an order.
//     stock:* (2)   @OnEvent void stock(StockEvent event) {}
//     note          @OnEvent void note(Note event) {}                  Someone has noted something.
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed   @OnEvent void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent void custom(CustomEvent event) {}         What a plugin sends.
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
@OnEvent
final class Empty {}
// file: app/Unmarked.java
package app;

import dev.onevent.OnEvent;
import shop.StockLow;

// error: Unmarked leaves 13 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order (5)     @OnEvent void order(OrderEvent event) {}           What happens to an order.
//     stock:* (2)   @OnEvent void stock(StockEvent event) {}
//     note          @OnEvent void note(Note event) {}                  Someone has noted something.
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed   @OnEvent void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent void custom(CustomEvent event) {}         What a plugin sends.
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
//     import shop.*;
@OnEvent
final class Unmarked {
    void low(StockLow event) {
        new UnmarkedRouter(this).route(event);
    }
}

// file: app/Timeline.java
package app;

import dev.onevent.OnEvent;
import java.util.List;
import shop.OrderEvent;

// error: Timeline leaves 8 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     stock:* (2)   @OnEvent void stock(shop.StockEvent event) {}
//     note          @OnEvent void note(shop.Note event) {}             Someone has noted something.
//     shop:opened   @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed   @OnEvent void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent void custom(CustomEvent event) {}         What a plugin sends.
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
//     import shop.*;
@OnEvent
final class Timeline {
    record Note(String text) {}

    @OnEvent
    void order(OrderEvent event) {}
}

record StockEvent(List<String> words) {}

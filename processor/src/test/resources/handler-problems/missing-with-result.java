package shop;

import dev.onevent.OnEvent;

import java.util.List;

@OnEvent(ignore = {OrderEvent.class, Note.class, StockEvent.class})
// error: Timeline leaves 3 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     custom:*      @OnEvent List<String> custom(CustomEvent event) { return null; }         What a plugin sends.
//     (unknown)     @OnEvent List<String> unknown(UnknownEvent event) { return null; }       A type the catalog does not have.
//     (malformed)   @OnEvent List<String> malformed(MalformedEvent event) { return null; }   Bytes that are no event at all.
//     import java.util.List;
final class Timeline {
    @OnEvent
    List<String> closed(ShopClosed event) {
        return List.of();
    }

    @OnEvent
    List<String> opened(ShopOpened event) {
        return List.of();
    }
}

package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {OrderEvent.class, Note.class, StockEvent.class, UnknownEvent.class})
// error: Timeline leaves 3 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     shop:closed   @OnEvent default void shopClosed(ShopClosed event) {}
//     custom:*      @OnEvent default void custom(CustomEvent event) {}         What a plugin sends.
//     (malformed)   @OnEvent default void malformed(MalformedEvent event) {}   Bytes that are no event at all.
interface Timeline {
    @OnEvent
    void opened(ShopOpened event);
}

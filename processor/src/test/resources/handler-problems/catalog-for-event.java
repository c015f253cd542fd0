package shop;

import dev.onevent.OnEvent;

// error: ignore = Catalog.class is no event type; leave it out
@OnEvent(ignore = Catalog.class)
final class Timeline {
    // error: low(Catalog) takes shop.Catalog, which is no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void low(Catalog event) {}
    // error: rest(ShopEvents) takes shop.ShopEvents, which is no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void rest(ShopEvents event) {}
}

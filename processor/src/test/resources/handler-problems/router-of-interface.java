package shop;

import dev.onevent.OnEvent;

@OnEvent
interface Handlers {
    @OnEvent
    void rest(ShopEvent event);
}

final class Timeline implements Handlers {
    @Override
    public void rest(ShopEvent event) {}

    // javac: cannot find symbol
    // symbol:   class TimelineRouter
    // location: class shop.Timeline
    // ecj: TimelineRouter cannot be resolved to a type
    TimelineRouter router;
}

package shop;

import dev.onevent.OnEvent;

final class Outer {
    @OnEvent
    static final class Timeline {
        @OnEvent
        void rest(ShopEvent event) {}
    }

    // javac: cannot find symbol
    // symbol:   class TimelineRouter
    // location: class shop.Outer
    // ecj: TimelineRouter cannot be resolved to a type
    TimelineRouter router;
}

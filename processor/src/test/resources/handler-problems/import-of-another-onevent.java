// file: app/OnEvent.java
package app;

public @interface OnEvent {}
// file: shop/Timeline.java
// catalog is compiled before
package shop;

import app.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

final class Usage {
    // javac: cannot find symbol
    // symbol:   class TimelineRouter
    // location: class shop.Usage
    // ecj: TimelineRouter cannot be resolved to a type
    TimelineRouter router;
}

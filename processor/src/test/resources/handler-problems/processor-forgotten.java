// options: -proc:none
// catalog is compiled before
package shop;

import dev.onevent.OnEvent;

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

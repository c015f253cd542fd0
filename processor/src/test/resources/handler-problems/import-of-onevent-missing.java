// catalog is compiled before
package shop;

// javac: cannot find symbol
// symbol: class OnEvent
// ecj: OnEvent cannot be resolved to a type
@OnEvent final class Timeline {
    // javac: cannot find symbol
    // symbol:   class OnEvent
    // location: class shop.Timeline
    // ecj: OnEvent cannot be resolved to a type
    @OnEvent void rest(ShopEvent event) {}
}

final class Usage {
    // javac: cannot find symbol
    // symbol:   class TimelineRouter
    // location: class shop.Usage
    // ecj: TimelineRouter cannot be resolved to a type
    TimelineRouter router;
}

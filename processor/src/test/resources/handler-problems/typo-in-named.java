package shop;

import dev.onevent.OnEvent;

// warning of nowhere, javac: File for type 'shop.TimelineRouter' created in the last round will not be subject to annotation processing.
@OnEvent
final class Timeline {
    private static final String ORDER = "order";

    // javac: cannot find symbol
    // symbol:   variable ODRER
    // location: class shop.Timeline
    // ecj: ODRER cannot be resolved to a variable
    @OnEvent(named = {ODRER, ORDER}) void order(CustomEvent event) {}

    // javac: cannot find symbol
    // symbol:   variable PAID
    // location: class shop.Timeline
    // ecj: PAID cannot be resolved to a variable
    @OnEvent(named = PAID) void paid(CustomEvent event) {}

    @OnEvent
    void custom(CustomEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

// warning of nowhere, javac: File for type 'shop.TimelineRouter' created in the last round will not be subject to annotation processing.
@OnEvent
final class Timeline {
    // javac: cannot find symbol
    // symbol:   class Contxt
    // location: class shop.Timeline
    // ecj: Contxt cannot be resolved to a type
    @OnEvent
    void low(StockLow event, Contxt[] contexts) {}

    @OnEvent
    void rest(OrderEvent event) {}
}

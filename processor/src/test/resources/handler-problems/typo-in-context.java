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
    void low(StockLow event, Contxt context) {}

    // javac: cannot find symbol
    // symbol:   class Contxt
    // location: class shop.Timeline
    // ecj: Contxt cannot be resolved to a type
    @OnEvent
    void empty(StockEmpty event, Page<Contxt>.Line line) {}

    @OnEvent
    void rest(OrderEvent event) {}
}

final class Page<T> {
    final class Line {}
}

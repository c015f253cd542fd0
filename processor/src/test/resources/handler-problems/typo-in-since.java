package shop;

import dev.onevent.OnEvent;

// catalog is compiled before

// warning of nowhere, javac: File for type 'shop.TimelineRouter' created in the last round will not be subject to annotation processing.
// javac: cannot find symbol
// symbol: variable Versions
// ecj: Versions cannot be resolved to a variable
@OnEvent(since = Versions.LATEST) final class Timeline {
    @OnEvent
    void low(StockLow event) {}
}

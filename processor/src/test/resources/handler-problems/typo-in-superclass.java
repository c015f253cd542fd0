package shop;

import dev.onevent.OnEvent;

// warning of nowhere, javac: File for type 'shop.TimelineRouter' created in the last round will not be subject to annotation processing.
// javac: cannot find symbol
// symbol: class Bse
// ecj: Bse cannot be resolved to a type
@OnEvent
final class Timeline extends Bse {
    @OnEvent
    void low(StockLow event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // javac: cannot find symbol
    // symbol:   class IOExcepton
    // location: class shop.Timeline
    // javac: cannot find symbol
    // symbol:   class Strin
    // location: class shop.Timeline
    // ecj: IOExcepton cannot be resolved to a type
    // ecj: Strin cannot be resolved to a type
    @OnEvent
    Strin low(StockLow event) throws IOExcepton {
        return null;
    }
}

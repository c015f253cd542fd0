// file: app/Timeline.java
package app;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // javac: cannot find symbol
    // symbol:   class StockLow
    // location: class app.Timeline
    // ecj: StockLow cannot be resolved to a type
    @OnEvent
    void low(StockLow event) {}
}

final class Usage {
    // javac: cannot find symbol
    // symbol:   class TimelineRouter
    // location: class app.Usage
    // ecj: TimelineRouter cannot be resolved to a type
    TimelineRouter router;
}

// file: app/other/StockLow.java
package app.other;

public record StockLow(String shelf) {}
// file: app/Timeline.java
package app;

import app.other.StockLow;
import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: low(StockLow) takes app.other.StockLow, which is no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void low(StockLow event) {}
}

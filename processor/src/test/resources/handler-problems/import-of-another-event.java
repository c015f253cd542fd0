// file: app/other/StockLow.java
package app.other;

public record StockLow(String shelf) {}
// file: app/Timeline.java
package app;

import app.other.StockLow;
import dev.onevent.OnEvent;
import shop.ShopEvent;

@OnEvent
final class Timeline {
    // error: low(StockLow) takes app.other.StockLow, which is no event; take shop.StockLow
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

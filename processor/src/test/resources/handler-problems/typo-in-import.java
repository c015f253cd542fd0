package app;

import dev.onevent.OnEvent;
import shop.OrderEvent;
// javac: cannot find symbol
// symbol:   class StockLwo
// location: package shop
// ecj: The import shop.StockLwo cannot be resolved
import shop.StockLwo;

@OnEvent
final class Timeline {
    // javac: cannot find symbol
    // symbol:   class StockLwo
    // location: class app.Timeline
    // ecj: StockLwo cannot be resolved to a type
    @OnEvent
    void low(StockLwo event) {}

    @OnEvent
    void order(OrderEvent event) {}
}

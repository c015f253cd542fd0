package shop;

import dev.onevent.OnEvent;

// javac: cannot find symbol
// symbol: class StockEmtpy
// ecj: StockEmtpy cannot be resolved to a type
@OnEvent(ignore = {StockEmtpy.class, StockLow.class}) final class Timeline {
    // javac: cannot find symbol
    // symbol:   class OrderShiped
    // location: class shop.Timeline
    // ecj: OrderShiped cannot be resolved to a type
    @OnEvent({OrderPlaced.class, OrderShiped.class}) void order(OrderEvent event) {}

    TimelineRouter router;
}

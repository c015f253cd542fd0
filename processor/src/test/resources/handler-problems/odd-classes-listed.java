package shop;

import dev.onevent.OnEvent;
import java.util.List;

@OnEvent(ignore = {StockEmpty[].class, ShopEvents.class, StockLow.Body.class, void.class}, with = {Timeline.class, int.class, String[].class, List.class})
// error: ignore = Body.class is no event type; leave it out
// error: ignore = ShopEvents.class is no event type; leave it out
// error: ignore = StockEmpty[].class is no event type; leave it out
// error: ignore = void.class is no event type; leave it out
// error: with = List.class has type parameters, and a router could not choose what they stand for; mark a subclass that does
// error: with = String[].class is no class that could have handlers
// error: with = Timeline.class is this class, whose handlers count anyway; leave it out
// error: with = int.class is no class that could have handlers
final class Timeline {
    @OnEvent({StockLow.class, String.class, int.class, StockLow[].class})
    // error: low(StockEvent) lists StockLow[], which is no StockEvent; list subtypes of the parameter's type
    // error: low(StockEvent) lists String, which is no StockEvent; list subtypes of the parameter's type
    // error: low(StockEvent) lists int, which is no StockEvent; list subtypes of the parameter's type
    void low(StockEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

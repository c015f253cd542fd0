package shop;

import dev.onevent.OnEvent;
import java.util.List;
import java.util.Optional;

@OnEvent
final class Timeline {
    // error: low(Body) takes no event; give it a parameter of the event's type, such as 'StockLow event'
    @OnEvent
    void low(StockLow.Body body) {}

    // error: placed(Optional) takes no event; give it a parameter of the event's type, such as 'OrderPlaced event'
    @OnEvent
    void placed(Optional<OrderPlaced> event) {}

    // error: all(List) takes no event; give it a parameter of the event's type, such as 'StockEvent event'
    @OnEvent
    void all(List<? extends StockEvent> events) {}

    // error: some(StockEmpty[]) takes no event; give it a parameter of the event's type, such as 'StockEmpty event'
    @OnEvent
    void some(StockEmpty... events) {}
}

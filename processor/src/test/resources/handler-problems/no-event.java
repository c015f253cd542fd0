package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: nothing() takes no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void nothing() {}

    // error: placed(Object) takes no event; give it a parameter of the event's type, such as 'OrderPlaced event'
    @OnEvent(OrderPlaced.class)
    void placed(Object event) {}

    // error: several(OrderPlaced[]) takes no event; give it a parameter of the event's type, such as 'OrderPlaced event'
    @OnEvent
    void several(OrderPlaced[] events) {}

    @OnEvent
    void low(StockLow event) {}
}

package shop;

import dev.onevent.OnEvent;

// Calls is told to be marked once, not here again.
@OnEvent(with = {Calls.class, Payments.class, Empty.class, Base.class})
// error: with = Base.class is not marked; mark Base @OnEvent.Part
// error: with = Empty.class is not marked; mark Empty @OnEvent.Part
// error: with = Payments.class is not marked; mark Payments @OnEvent.Part
final class Timeline {
    @OnEvent({OrderPlaced.class, OrderShipped.class, Order.class, Note.class, ShopOpened.class, ShopClosed.class})
    void some(ShopEvent event) {}

    @OnEvent({CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
    void others(ShopEvent event) {}
}

// error: Calls has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it, or make it abstract if its subclasses are to be marked
class Calls {
    @OnEvent
    void low(StockLow event) {}
}

@OnEvent(ignore = ShopEvent.class)
class Payments {
    @OnEvent
    void payment(PaymentEvent event) {}
}

class Empty {}

abstract class Base {
    @OnEvent
    void empty(StockEmpty event) {}
}

class Usage {
    TimelineRouter router = new TimelineRouter(new Timeline(), new Calls(), new Payments(), new Empty(), new Base() {});
}

package shop;

import dev.onevent.OnEvent;

// error: Base has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it, or make it abstract if its subclasses are to be marked
class Base {
    @OnEvent
    void low(StockLow event) {}
}

@OnEvent
final class Timeline extends Base {
    @OnEvent
    void rest(ShopEvent event) {}
}

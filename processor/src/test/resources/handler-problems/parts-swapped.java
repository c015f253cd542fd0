// catalog is compiled before
package shop;

import dev.onevent.OnEvent;

@OnEvent(with = Calls.class)
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent.Part
final class Calls {
    @OnEvent
    void low(StockLow event) {}
}

final class Usage {
    // javac: incompatible types: shop.Calls cannot be converted to shop.Timeline
    // ecj: The constructor shop.TimelineRouter(shop.Calls, shop.Timeline) is undefined
    TimelineRouter router = new TimelineRouter(new Calls(), new Timeline());
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // javac: cannot find symbol
    // symbol:   class StockLwo
    // location: class shop.Timeline
    // ecj: StockLwo cannot be resolved to a type
    @OnEvent
    void low(StockLwo event) {}

    @OnEvent
    void rest(OrderEvent event, String context) {}
}

final class Usage {
    private final TimelineRouter router = new TimelineRouter(new Timeline());

    void use(byte[] json) {
        router.route(json, "");
    }
}

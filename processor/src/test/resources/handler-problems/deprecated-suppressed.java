package shop;

import dev.onevent.OnEvent;

// warning of ecj: Unsupported @SuppressWarnings("onevent")
@OnEvent(ignore = OrderPlaced.class)
@SuppressWarnings("onevent") final class OnClass {
    @OnEvent
    void order(Order event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent(ignore = OrderPlaced.class)
final class OnMethod {
    // warning of ecj: Unsupported @SuppressWarnings("onevent")
    @OnEvent
    @SuppressWarnings({"onevent"}) void order(Order event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

// warning of ecj: Unsupported @SuppressWarnings("onevent")
@SuppressWarnings("onevent") final class Around {
    @OnEvent(ignore = OrderPlaced.class)
    static final class Inner {
        @OnEvent
        void rest(ShopEvent event) {}
    }
}

@OnEvent(ignore = OrderPlaced.class)
final class Elsewhere {
    // warning: order(Order) handles 'order', which is deprecated, while Elsewhere ignores its successor 'order:placed'; handle that instead of ignoring it:
    //     @OnEvent void orderPlaced(OrderPlaced event) {}
    @OnEvent
    void order(Order event) {}

    // warning of ecj: Unsupported @SuppressWarnings("onevent")
    @OnEvent
    @SuppressWarnings("onevent") void rest(ShopEvent event) {}
}

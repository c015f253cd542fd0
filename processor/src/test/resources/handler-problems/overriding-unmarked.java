package shop;

import dev.onevent.OnEvent;

abstract class Base<C> {
    @OnEvent
    void low(StockLow event, C context) {}

    @OnEvent
    void empty(StockEmpty event) {}

    @OnEvent
    static void opened(ShopOpened event) {}

    @OnEvent
    abstract void closed(ShopClosed event);
}

interface Shared {
    @OnEvent
    void payment(PaymentEvent event);
}

interface Other {
    @OnEvent
    default void payment(PaymentEvent event) {}
}

@OnEvent
final class Timeline extends Base<String> implements Shared, Other {
    // error: low(StockLow, String) overrides a handler of Base and is none itself; repeat the @OnEvent
    @Override
    void low(StockLow event, String context) {}

    @Override
    @OnEvent
    void empty(StockEmpty event) {}

    // error: opened(ShopOpened) overrides a handler of Base and is none itself; repeat the @OnEvent
    static void opened(ShopOpened event) {}

    // error: closed(ShopClosed) overrides a handler of Base and is none itself; repeat the @OnEvent
    @Override
    void closed(ShopClosed event) {}

    // error: payment(PaymentEvent) overrides a handler of Shared and is none itself; repeat the @OnEvent
    @Override
    public void payment(PaymentEvent event) {}

    @OnEvent({OrderPlaced.class, OrderShipped.class, Order.class, Note.class, CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
    void rest(ShopEvent event) {}
}

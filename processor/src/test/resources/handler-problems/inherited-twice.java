package shop;

import dev.onevent.OnEvent;

abstract class Base {
    // error: StockLow is handled by low(StockLow) in both Timeline and Calls, which inherit it; let one of the two do so
    @OnEvent
    void low(StockLow event) {}
}

@OnEvent.Part
final class Calls extends Base {}

@OnEvent(with = Calls.class)
final class Timeline extends Base {
    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent.Part
class Above {
    // error: StockLow is handled by low(StockLow) in both Below and Above, of which one extends the other; leave one out of 'with'
    @OnEvent
    void low(StockLow event) {}
}

@OnEvent(with = Above.class)
final class Below extends Above {
    @OnEvent
    void rest(ShopEvent event) {}
}

interface One {
    @OnEvent
    default void low(StockLow event) {}
}

interface Other {
    @OnEvent
    default void low(StockLow event) {}
}

@OnEvent
final class Both implements One, Other {
    // error: low(StockLow) overrides a handler of One and is none itself; repeat the @OnEvent
    @Override
    public void low(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

class Plain {
    // error: low(StockLow) overrides a handler of One and is none itself; repeat the @OnEvent
    public void low(StockLow event) {}
}

@OnEvent
final class Concrete extends Plain implements One {
    @OnEvent
    void rest(ShopEvent event) {}
}

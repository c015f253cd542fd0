package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // javac: incompatible types: java.lang.String cannot be converted to java.lang.Throwable
    // ecj: No exception of type java.lang.String can be thrown; an exception type must be a subclass of Throwable
    @OnEvent
    void low(StockLow event) throws String {}

    @OnEvent
    void rest(ShopEvent event) {}
}

// catalog is compiled before
package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // javac: incompatible types: java.lang.String cannot be converted to java.lang.Class<?>
    // ecj: Type mismatch: cannot convert from java.lang.String to java.lang.Class<?>[]
    @OnEvent("stock:low") void low(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

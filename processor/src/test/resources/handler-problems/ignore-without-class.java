// catalog is compiled before
package shop;

import dev.onevent.OnEvent;

// javac: cannot find symbol
// symbol: variable StockLow
// ecj: StockLow cannot be resolved to a variable
@OnEvent(ignore = StockLow) final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

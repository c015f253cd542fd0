package shop;

import dev.onevent.OnEvent;

abstract class Base {
    // error: low(StockLow) is private, and a router could not call it; make it package-private
    @OnEvent
    private void low(StockLow event) {}

    // error: empty(StockEmpty) is private, and a router could not call it; make it package-private
    @OnEvent
    private void empty(StockEmpty event) {}

    @OnEvent
    static void opened(ShopOpened event) {}
}

interface Shared {
    // error: closed(ShopClosed) is private, and a router could not call it; make it a default method
    @OnEvent
    private void closed(ShopClosed event) {}
}

@OnEvent
final class Timeline extends Base implements Shared {
    void low(StockLow event) {}

    @OnEvent
    void empty(StockEmpty event) {}

    // error: opened(ShopOpened) overrides a handler of Base and is none itself; repeat the @OnEvent
    static void opened(ShopOpened event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Elsewhere extends team.Base {
    // warning of ecj: The method shop.Elsewhere.low(StockLow) does not override the inherited method from team.Base since it is private to a different package
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}
// file: team/Base.java
package team;

import dev.onevent.OnEvent;
import shop.StockEmpty;
import shop.StockLow;

public abstract class Base {
    // error: low(StockLow) cannot be called from package shop; make it public
    @OnEvent
    void low(StockLow event) {}

    // error: empty(StockEmpty) cannot be called from package shop; make it public
    @OnEvent
    protected void empty(StockEmpty event) {}
}

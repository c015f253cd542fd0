package shop;

import dev.onevent.OnEvent;
import team.Base;
import team.Calls;
import team.Shared;

@OnEvent(with = Calls.class)
final class Timeline extends Base implements Shared {
    @OnEvent
    void rest(ShopEvent event) {}
}
// file: team/Calls.java
package team;

import dev.onevent.OnEvent;
import shop.PaymentReceived;
import shop.PaymentRefused;
import shop.ShopOpened;

@OnEvent.Part
public final class Calls {
    static class Hidden {}

    // error: received(PaymentReceived) cannot be called from package shop; make it public
    @OnEvent
    void received(PaymentReceived event) {}

    // error: refused(PaymentRefused, Hidden) mentions Hidden, which a router could not name; make Hidden public
    @OnEvent
    public void refused(PaymentRefused event, Hidden hidden) {}

    @OnEvent
    public void opened(ShopOpened event) {}
}
// file: team/Base.java
package team;

import dev.onevent.OnEvent;
import shop.OrderPlaced;
import shop.OrderShipped;
import shop.StockLow;
import shop.StockEmpty;

public abstract class Base {
    // error: low(StockLow) cannot be called from package shop; make it public
    @OnEvent
    protected void low(StockLow event) {}

    // error: empty(StockEmpty) cannot be called from package shop; make it public
    @OnEvent
    void empty(StockEmpty event) {}

    // error: placed(OrderPlaced) is private, and a router could not call it; make it package-private
    @OnEvent
    private void placed(OrderPlaced event) {}

    @OnEvent
    public void shipped(OrderShipped event) {}
}
// file: team/Shared.java
package team;

import dev.onevent.OnEvent;
import shop.ShopClosed;

public interface Shared {
    @OnEvent
    default void closed(ShopClosed event) {}
}

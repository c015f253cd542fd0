package shop;

import dev.onevent.OnEvent;
import team.Base;
import team.Calls;

// error: Base.empty(StockEmpty, CharSequence) takes CharSequence where rest(ShopEvent, StringBuilder) takes StringBuilder, and one is a subtype of the other; take the same in both
// error: Base.low(StockLow) cannot be called from package shop; make it public
// error: Base.stock(StockEvent) is never called by the router of Timeline: every stock event has a closer handler
// error: Calls.received(PaymentReceived) cannot be called from package shop; make it public
// error: ShopOpened is already handled by opened(ShopOpened), and by Calls.opened(ShopOpened) too
@OnEvent(with = Calls.class)
final class Timeline extends Base {
    @OnEvent
    void opened(ShopOpened event) {}

    // error: rest(ShopEvent, StringBuilder) returns Object where Base.shipped(OrderShipped) returns nothing; let all return nothing, or all Object
    @OnEvent
    Object rest(ShopEvent event, StringBuilder out) {
        return "";
    }
}
// compiled before: team/Calls.java
package team;

import dev.onevent.OnEvent;
import shop.PaymentReceived;
import shop.ShopOpened;

@OnEvent.Part
public final class Calls {
    @OnEvent
    void received(PaymentReceived event) {}

    @OnEvent
    public Object opened(ShopOpened event) {
        return "";
    }
}
// compiled before: team/Base.java
package team;

import dev.onevent.OnEvent;
import shop.OrderShipped;
import shop.StockEmpty;
import shop.StockEvent;
import shop.StockLow;

public abstract class Base {
    @OnEvent
    protected Object low(StockLow event) {
        return "";
    }

    @OnEvent
    public Object empty(StockEmpty event, CharSequence text) {
        return "";
    }

    @OnEvent
    public Object stock(StockEvent event) {
        return "";
    }

    @OnEvent
    public void shipped(OrderShipped event) {}
}

package shop;

import dev.onevent.OnEvent;
import team.Base;

// error: with = Base.class is not marked; mark Base @OnEvent.Part
@OnEvent(with = Base.class)
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}
// compiled before: team/Base.java
package team;

import dev.onevent.OnEvent;
import shop.StockLow;

public abstract class Base {
    @OnEvent
    public void low(StockLow event) {}
}

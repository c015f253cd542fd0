package shop;

import dev.onevent.OnEvent;
import team.Calls;
import team.Outer;

@OnEvent(with = {Timeline.class, Calls.class, Calls.class, int.class, Calls[].class})
// error: with = Calls.class is listed twice
// error: with = Calls[].class is no class that could have handlers
// error: with = Timeline.class is this class, whose handlers count anyway; leave it out
// error: with = int.class is no class that could have handlers
final class Timeline {
    @OnEvent
    void low(StockLow event) {}
}

class Other extends Outer {
    // error: with = Inner.class cannot be seen from package shop; make it public
    @OnEvent(with = Inner.class)
    static class Timeline {
        @OnEvent
        void rest(ShopEvent event) {}
    }
}
class InHidden extends Outer {
    // error: with = Part.class is in Inner, which cannot be seen from package shop; make Inner public
    @OnEvent(with = Inner.Part.class)
    static class Timeline {
        @OnEvent
        void rest(ShopEvent event) {}
    }
}
// file: team/Calls.java
package team;

import dev.onevent.OnEvent;
import shop.StockEmpty;

@OnEvent.Part
public class Calls {
    @OnEvent
    public void empty(StockEmpty event) {}
}
// file: team/Outer.java
package team;

import dev.onevent.OnEvent;
import shop.StockEmpty;

public class Outer {
    @OnEvent.Part
    protected static class Inner {
        @OnEvent
        public void empty(StockEmpty event) {}

        @OnEvent.Part
        public static class Part {
            @OnEvent
            public void empty(StockEmpty event) {}
        }
    }
}

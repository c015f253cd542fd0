package shop;

import dev.onevent.OnEvent;

final class Outer {
    @OnEvent
    static final class Inner {
        @OnEvent
        void rest(ShopEvent event) {}
    }
}

// error: the type OuterInnerRouter is generated for OuterInner, and there is another of that name; rename one of the two
@OnEvent
final class OuterInner {
    @OnEvent
    void rest(ShopEvent event) {}
}

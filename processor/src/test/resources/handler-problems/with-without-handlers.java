package shop;

import dev.onevent.OnEvent;

// error: with = Runnable.class has no handlers; leave it out
@OnEvent(with = Runnable.class)
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

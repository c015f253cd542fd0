package shop;

import dev.onevent.OnEvent;

interface Handlers {
    @OnEvent
    void rest(ShopEvent event);
}

// error: Timeline inherits handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
final class Timeline implements Handlers {
    @Override
    public void rest(ShopEvent event) {}
}

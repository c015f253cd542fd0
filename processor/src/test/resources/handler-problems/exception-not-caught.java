package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) throws java.io.IOException {}
}

final class Usage {
    void use(byte[] json) {
        // javac: unreported exception java.io.IOException; must be caught or declared to be thrown
        // ecj: Unhandled exception type java.io.IOException
        new TimelineRouter(new Timeline()).route(json);
    }
}

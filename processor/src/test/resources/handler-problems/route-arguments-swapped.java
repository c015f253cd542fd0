package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void rest(ShopEvent event, String user) {}
}

final class Usage {
    void use(byte[] json) {
        // javac: no suitable method found for route(java.lang.String,byte[])
        //   method shop.TimelineRouter.route(byte[],java.lang.String) is not applicable
        //     (argument mismatch; java.lang.String cannot be converted to byte[])
        //   method shop.TimelineRouter.route(shop.ShopEvent,java.lang.String) is not applicable
        //     (argument mismatch; java.lang.String cannot be converted to shop.ShopEvent)
        // ecj: The method route(java.lang.String, byte[], java.lang.String) in the type shop.TimelineRouter is not applicable for the arguments (java.lang.String, byte[])
        new TimelineRouter(new Timeline()).route("me", json);
    }
}

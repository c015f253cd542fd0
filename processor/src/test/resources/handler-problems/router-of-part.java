package shop;

import dev.onevent.OnEvent;

@OnEvent.Part
final class Calls {
    // javac: cannot find symbol
    // symbol:   class CallsRouter
    // location: class shop.Calls
    // ecj: CallsRouter cannot be resolved to a type
    @OnEvent
    void rest(ShopEvent event, CallsRouter router) {}
}

// catalog is compiled before
package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    @SuppressWarnings("deprecation")
    void rest(ShopEvent event, Session session) {}
}

// javac: cannot find symbol
// symbol: variable Soon
// ecj: Soon cannot be resolved to a variable
@Deprecated(forRemoval = Soon.YES) final class Session {}

package shop;

import dev.onevent.OnEvent;

// catalog is compiled before

// javac: cannot find symbol
// symbol:   method ignores()
// location: @interface dev.onevent.OnEvent
// ecj: The attribute ignores is undefined for the annotation type dev.onevent.OnEvent
@OnEvent(ignores = StockLow.class) final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent final class Other {
    // javac: cannot find symbol
    // symbol:   variable ShopEvent
    // location: class shop.Other
    // ecj: ShopEvent cannot be resolved to a variable
    @OnEvent(ShopEvent) void rest(ShopEvent event) {}
}

// javac: incompatible types: java.lang.String cannot be converted to java.lang.Class<?>
// ecj: Type mismatch: cannot convert from java.lang.String to java.lang.Class<?>[]
@OnEvent(ignore = "stock:low") final class Another {
    @OnEvent
    void rest(OrderEvent event) {}
}

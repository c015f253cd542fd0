package shop;

import dev.onevent.OnEvent;

@OnEvent
// nowhere, ecj: Timeline marks its component low, which handles nothing; mark a method that takes the event
// javac: Timeline marks its component low, which handles nothing; mark a method that takes the event
record Timeline(@OnEvent StockLow low) {
    @OnEvent
    void rest(ShopEvent event) {}
}

// nowhere, ecj: Unmarked marks its component low, which handles nothing; mark a method that takes the event
// javac: Unmarked marks its component low, which handles nothing; mark a method that takes the event
record Unmarked(@OnEvent StockLow low) {}

package shop;

import dev.onevent.OnEvent;

interface Stock {
    // error: low() takes no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    StockLow low();
}

@OnEvent
record Timeline(StockLow low) implements Stock {
    @OnEvent
    void rest(ShopEvent event) {}
}

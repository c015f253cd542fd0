package shop;

import dev.onevent.OnEvent;

/** No class names it yet. */
@OnEvent.Part
final class Calls {
    // error: low(StockLow) is private, and a router could not call it; make it package-private
    @OnEvent
    private void low(StockLow event) {}
}

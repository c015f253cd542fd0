package shop;

import dev.onevent.OnEvent;

// error: Calls is a part and has no handlers; mark a method @OnEvent
@OnEvent.Part
final class Calls {}

// error: Shared is a part and has no handlers; mark a method @OnEvent
@OnEvent.Part
interface Shared {
    void low(StockLow event);
}

package shop;

import dev.onevent.OnEvent;
import java.util.Map;

@OnEvent
final class Timeline {
    // error: text(String) takes no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void text(String json) {}

    // error: low(byte[]) takes no event; give it a parameter of the event's type, such as 'StockLow event'
    @OnEvent(StockLow.class)
    void low(byte[] json) {}

    // error: empty(Map) takes no event; give it a parameter of the event's type, such as 'StockEmpty event'
    @OnEvent(StockEmpty.class)
    void empty(Map<String, Object> json) {}
}

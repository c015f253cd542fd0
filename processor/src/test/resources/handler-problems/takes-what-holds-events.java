package shop;

import dev.onevent.OnEvent;
import java.util.List;
import java.util.Optional;

@OnEvent
final class Timeline {
    // error: varargs(StockLow[]) takes no event; give it a parameter of the event's type, such as 'StockLow event'
    @OnEvent
    void varargs(StockLow... events) {}

    // error: array(StockLow[][]) takes no event; give it a parameter of the event's type, such as 'StockLow event'
    @OnEvent
    void array(StockLow[][] events) {}

    // error: lower(List) takes no event; give it a parameter of the event's type, such as 'StockEmpty event'
    @OnEvent
    void lower(List<? super StockEmpty> events) {}

    // error: optional(Optional) takes no event; give it a parameter of the event's type, such as 'ShopOpened event'
    @OnEvent
    void optional(Optional<ShopOpened> event) {}

    // error: literal(Class) takes no event; give it a parameter of the event's type, such as 'ShopClosed event'
    @OnEvent
    void literal(Class<ShopClosed> event) {}

    // error: body(Body) takes no event; give it a parameter of the event's type, such as 'NoteImage event'
    @OnEvent
    void body(NoteImage.Body image) {}

    // error: line(Line) takes no event; give it a parameter of the event's type, such as 'StockLow event'
    @OnEvent
    void line(Page<StockLow>.Line line) {}

    static final class Page<T> {
        final class Line {}
    }

    // error: anything(Object) takes no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void anything(Object event) {}

    // error: visitor(ShopEventVisitor) takes shop.ShopEventVisitor, which is no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    void visitor(ShopEventVisitor<String> visitor) {}

    // error: equals(Object) takes no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    // error: hashCode() takes no event; give it a parameter of the event's type, such as 'UnknownEvent event'
    @OnEvent
    @Override
    public int hashCode() {
        return 1;
    }

    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void empty(StockEmpty event) {}

    // error: stock(StockEvent) is never called: every stock event has a closer handler
    @OnEvent
    void stock(StockEvent event) {}

    @OnEvent({NoteText.class, NoteImage.class, NoteOther.class})
    void notes(Note event) {}

    // error: note(Note) is never called: every note event has a closer handler
    @OnEvent
    void note(Note event) {}

    @OnEvent({PaymentReceived.class, PaymentRefused.class, PaymentEvent.class, OrderEvent.class})
    // error: payment(OrderEvent) is never called for PaymentEvent: every payment event has a closer handler
    void payment(OrderEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

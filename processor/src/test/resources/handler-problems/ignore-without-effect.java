package shop;

import dev.onevent.OnEvent;

@OnEvent(ignore = {StockEvent.class, Note.class, NoteText.class})
// error: ignore = Note.class has no effect: every note event has a closer handler or ignore
// error: ignore = StockEvent.class has no effect: all its events are handled
final class Timeline {
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void empty(StockEmpty event) {}

    @OnEvent
    void image(NoteImage event) {}

    @OnEvent
    void other(NoteOther event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

import java.util.Collection;
import java.util.List;

@OnEvent
final class Timeline {
    interface Shape {}

    interface Square extends Shape {}

    @OnEvent
    void low(StockLow event, Shape shape) {}

    // error: empty(Square, StockEmpty) takes Timeline.Square where low(StockLow, Shape) takes Timeline.Shape, and one is a subtype of the other; take the same in both
    @OnEvent
    void empty(Square square, StockEmpty event) {}

    // error: text(NoteText, Runnable, Thread) takes Runnable and Thread, and one is a subtype of the other; take one of the two
    @OnEvent
    void text(NoteText event, Runnable run, Thread thread) {}

    @OnEvent
    void image(NoteImage event, List<String> names) {}

    // error: other(NoteOther, Collection) takes Collection<String> where image(NoteImage, List) takes List<String>, and one is a subtype of the other; take the same in both
    @OnEvent
    void other(NoteOther event, Collection<String> names) {}

    // error: opened(ShopOpened, List) takes List where image(NoteImage, List) takes List<String>, and one is a subtype of the other; take the same in both
    @OnEvent
    @SuppressWarnings("rawtypes")
    void opened(ShopOpened event, List names) {}

    // error: closed(ShopClosed, List) takes List<?> where image(NoteImage, List) takes List<String>, and one is a subtype of the other; take the same in both
    @OnEvent
    void closed(ShopClosed event, List<?> anything) {}

    @OnEvent
    void rest(ShopEvent event, List<Integer> numbers) {}
}

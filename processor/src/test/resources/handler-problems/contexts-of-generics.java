package shop;

import dev.onevent.OnEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@OnEvent
final class Timeline {
    @OnEvent
    void low(StockLow event, List<? extends Number> numbers) {}

    // error: empty(StockEmpty, List) takes List<Integer> where low(StockLow, List) takes List<? extends Number>, and one is a subtype of the other; take the same in both
    @OnEvent
    void empty(StockEmpty event, List<Integer> numbers) {}

    @OnEvent
    void opened(ShopOpened event, String... texts) {}

    // error: closed(ShopClosed, Object[]) takes Object[] where opened(ShopOpened, String[]) takes String[], and one is a subtype of the other; take the same in both
    @OnEvent
    void closed(ShopClosed event, Object[] texts) {}

    @OnEvent
    void text(NoteText event, Map<String, List<?>> map) {}

    // error: image(NoteImage, Map) takes Map<String, ? extends Collection<?>> where text(NoteText, Map) takes Map<String, List<?>>, and one is a subtype of the other; take the same in both
    @OnEvent
    void image(NoteImage event, Map<String, ? extends Collection<?>> map) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    String low(StockLow event) {
        return "";
    }

    // error: empty(StockEmpty) returns Integer where rest(ShopEvent) returns String; let all return nothing, or one a supertype of what the others return
    @OnEvent
    Integer empty(StockEmpty event) {
        return 1;
    }

    @OnEvent
    java.util.List<String> text(NoteText event) {
        return null;
    }

    @OnEvent
    String rest(ShopEvent event) {
        return "";
    }
}

package shop;

import dev.onevent.OnEvent;

import java.util.List;

@OnEvent
final class Timeline {
    @OnEvent
    List<Integer> low(StockLow event) {
        return List.of();
    }

    @OnEvent
    List<? extends Number> empty(StockEmpty event) {
        return List.of();
    }

    // error: rest(ShopEvent) returns List<String> where empty(StockEmpty) returns List<? extends Number>; let all return nothing, or one a supertype of what the others return
    @OnEvent
    List<String> rest(ShopEvent event) {
        return List.of();
    }
}

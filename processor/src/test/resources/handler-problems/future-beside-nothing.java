package shop;

import dev.onevent.OnEvent;
import java.util.concurrent.CompletableFuture;

@OnEvent
final class Timeline {
    @OnEvent
    CompletableFuture<Void> low(StockLow event) {
        return CompletableFuture.completedFuture(null);
    }

    // error: rest(ShopEvent) returns nothing where low(StockLow) returns CompletableFuture<Void>; let all return nothing, or all CompletableFuture<Void>
    @OnEvent
    void rest(ShopEvent event) {}
}

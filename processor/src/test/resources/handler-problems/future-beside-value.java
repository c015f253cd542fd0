package shop;

import dev.onevent.OnEvent;
import java.util.concurrent.CompletableFuture;

@OnEvent
final class Timeline {
    @OnEvent
    CompletableFuture<String> low(StockLow event) {
        return CompletableFuture.completedFuture(null);
    }

    // error: rest(ShopEvent) returns String where low(StockLow) returns CompletableFuture<String>; let all return nothing, or one a supertype of what the others return
    @OnEvent
    String rest(ShopEvent event) {
        return "";
    }
}

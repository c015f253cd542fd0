package shop;

import dev.onevent.OnEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@OnEvent
final class Timeline {
    @OnEvent
    CompletableFuture<String> low(StockLow event) {
        return CompletableFuture.completedFuture(null);
    }

    // error: rest(ShopEvent) returns CompletionStage<Integer> where low(StockLow) returns CompletableFuture<String>; let all return nothing, or one a supertype of what the others return
    @OnEvent
    CompletionStage<Integer> rest(ShopEvent event) {
        return CompletableFuture.completedFuture(1);
    }
}

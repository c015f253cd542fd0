package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import org.jspecify.annotations.Nullable;

@OnEvent
final class Timeline {
    @OnEvent
    @Nullable String low(StockLow event, @Nullable String user, @Nullable Integer number) {
        return user;
    }

    @OnEvent
    String rest(ShopEvent event, @Nullable String user, Integer number) {
        return user + number;
    }
}

final class Check implements Runnable {
    @Override
    public void run() throws RuntimeException {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("stock:low"), null, 1)).isNull();
        assertThat(router.route(json("order"), null, 1)).isEqualTo("null1");
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import dev.onevent.Route;
import java.util.List;

/** What a concrete base class is told to become. */
abstract class Base<E extends ShopEvent, T> {
    @OnEvent
    String any(E event, T[] context) {
        return "base " + context[0];
    }

    @OnEvent
    String low(StockLow event, List<T> context) {
        return "low " + context;
    }
}

@OnEvent
final class Timeline extends Base<OrderEvent, Integer> {
    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("order"), new Integer[] {1}, List.of(2))).isEqualTo("base 1");
        assertThat(router.route(json("stock:low"), new Integer[] {1}, List.of(2))).isEqualTo("low [2]");
        assertThat(TimelineRouter.routes())
                .extracting(Route::handler)
                .contains("Timeline.any(OrderEvent, Integer[])", "Timeline.low(StockLow, List)");
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    static String low(StockLow event) {
        return "static";
    }

    @OnEvent(named = "order")
    static String order(CustomEvent event, int number) {
        return "order " + number;
    }

    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

@OnEvent
interface Shared {
    @OnEvent
    static String low(StockLow event) {
        return "static in an interface";
    }

    @OnEvent
    String rest(ShopEvent event);
}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("stock:low"), 1)).isEqualTo("static");
        assertThat(router.route(json("custom:order"), 1)).isEqualTo("order 1");
        assertThat(router.route(json("order"), 1)).isEqualTo("rest");
        SharedRouter shared = new SharedRouter(event -> "rest");
        assertThat(shared.route(json("stock:low"))).isEqualTo("static in an interface");
        assertThat(shared.route(json("order"))).isEqualTo("rest");
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;
import static sample.Sample.text;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    @OnEvent
    String low(StockLow event, int times) {
        return "low " + event.body().left() + " " + times;
    }

    @OnEvent
    String malformed(MalformedEvent event) {
        return "malformed " + event.reason();
    }

    @OnEvent
    String rest(ShopEvent event) {
        return "rest " + event.type();
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("stock:low", "{'left':2}"), 5)).isEqualTo("low 2 5");
        // The vendor names the type elsewhere: in the JSON it may stand too, but no other.
        assertThat(router.route("stock:low", text("{'body':{'left':2}}"), 5)).isEqualTo("low 2 5");
        assertThat(router.route("stock:low", json("stock:low", "{'left':2}"), 5)).isEqualTo("low 2 5");
        assertThat(router.route("stock:low", json("stock:empty"), 5)).isEqualTo("malformed TYPE_TWICE");
        assertThat(router.route(ShopEvents.decode(json("stock:low", "{'left':2}")), 5)).isEqualTo("low 2 5");
        assertThat(router.route(ShopEvents.decode(json("order:placed")), 5)).isEqualTo("rest order:placed");
    }
}

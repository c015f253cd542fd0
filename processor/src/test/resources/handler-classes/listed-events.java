package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.ArrayList;
import java.util.List;

@OnEvent
final class Timeline {
    final List<String> log = new ArrayList<>();

    @OnEvent({OrderPlaced.class, PaymentEvent.class, StockEvent.class, NoteText.class})
    void some(ShopEvent event) {
        log.add("some " + event.type());
    }

    @OnEvent(OrderEvent.class)
    void order(OrderEvent event) {
        log.add("order " + event.type());
    }

    @OnEvent({})
    void rest(ShopEvent event) {
        log.add("rest " + event.type());
    }

    @OnEvent
    void low(StockLow event) {
        log.add("low " + event.body().left());
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        Timeline timeline = new Timeline();
        TimelineRouter router = new TimelineRouter(timeline);
        router.route(json("order:placed"));
        router.route(json("order:shipped"));
        router.route(json("payment:refused"));
        router.route(json("stock:low", "{'left':3}"));
        router.route(json("stock:empty"));
        router.route(json("note", "{'kind':'text'}"));
        router.route(json("note", "{'kind':'image'}"));
        assertThat(timeline.log)
                .containsExactly(
                        "some order:placed",
                        "order order:shipped",
                        "some payment:refused",
                        "low 3",
                        "some stock:empty",
                        "some note",
                        "rest note");
    }
}

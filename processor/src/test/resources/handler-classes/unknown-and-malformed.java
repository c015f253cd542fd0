package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.MalformedReason;
import dev.onevent.OnEvent;
import dev.onevent.UnknownReason;

@OnEvent(ignore = {OrderEvent.class, StockEvent.class, Note.class, ShopOpened.class, ShopClosed.class, CustomEvent.class})
final class Timeline {
    @OnEvent
    String unknown(UnknownEvent event) {
        return event.reason() + " " + event.type();
    }

    @OnEvent
    String malformed(MalformedEvent event) {
        return event.reason() + " " + event.offset();
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("x:y"))).isEqualTo(UnknownReason.NOT_IN_CATALOG + " x:y");
        assertThat(router.route("x:y", json("x:y"))).isEqualTo(UnknownReason.NOT_IN_CATALOG + " x:y");
        assertThat(router.route(json("x:y", "}"))).startsWith(MalformedReason.SYNTAX + " ");
        assertThat(router.route(new byte[0])).isEqualTo(MalformedReason.SYNTAX + " 0");
        assertThat(router.route(json("order"))).isNull();
    }
}

// file: Timeline.java
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import shop.ShopEvent;

@OnEvent
final class Timeline {
    @OnEvent
    String rest(ShopEvent event, Mine mine) {
        return mine.name();
    }

    record Mine(String name) {}
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(new TimelineRouter(new Timeline()).route(json("order"), new Timeline.Mine("mine"))).isEqualTo("mine");
    }
}

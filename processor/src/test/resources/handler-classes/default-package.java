// file: Timeline.java
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import shop.Order;
import shop.ShopEvent;

@OnEvent
final class Timeline {
    @OnEvent
    String rest(ShopEvent event, Mine mine) {
        return mine.name();
    }

    record Mine(String name) {}
}

record Context(String name) {}

record Routes(String name) {}

// Called as what routers have inside, and nothing tells these apart from it.
@OnEvent(with = Table.class)
final class Desk {
    @OnEvent
    String rest(ShopEvent event, Context context, Routes routes) {
        return context.name() + routes.name();
    }
}

@OnEvent.Part
final class Table {
    @OnEvent
    static String order(Order event) {
        return "table";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(new TimelineRouter(new Timeline()).route(json("order"), new Timeline.Mine("mine"))).isEqualTo("mine");
        DeskRouter desk = new DeskRouter(new Desk(), new Table());
        assertThat(desk.route(json("stock:low"), new Context("context"), new Routes("routes"))).isEqualTo("contextroutes");
        assertThat(desk.route(json("order"), new Context("context"), new Routes("routes"))).isEqualTo("table");
        assertThat(DeskRouter.routes()).isNotEmpty();
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.ArrayList;
import java.util.List;

@OnEvent(ignore = ShopEvent.class)
final class Timeline {}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        router.route(json("stock:low"));
        router.route(new byte[0]);
        router.route("stock:low", new byte[0]);
        router.route(ShopEvents.decode(json("order")));
        List<String> ignored = new ArrayList<>();
        TimelineRouter.routes().forEach(route -> ignored.add(route.type() + " " + route.ignored()));
        assertThat(ignored).hasSize(15).allMatch(line -> line.endsWith(" true"));
    }
}

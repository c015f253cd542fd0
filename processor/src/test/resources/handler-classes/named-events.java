package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.ArrayList;
import java.util.List;

@OnEvent
final class Timeline {
    @OnEvent(named = {"order:*", "pay"})
    String order(CustomEvent event) {
        return "order:*";
    }

    @OnEvent(named = "order")
    String exact(CustomEvent event) {
        return "order";
    }

    @OnEvent(named = "o*")
    String letter(CustomEvent event) {
        return "o*";
    }

    @OnEvent(named = {"order:placed", "order:placed:*"})
    static String placed(CustomEvent event) {
        return "order:placed";
    }

    @OnEvent
    String custom(CustomEvent event) {
        return "custom";
    }

    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

/** Events of other names fall to the root. */
@OnEvent
final class Falling {
    @OnEvent(named = "order")
    String order(CustomEvent event) {
        return "order";
    }

    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

/** Events of other names are dropped. */
@OnEvent(ignore = ShopEvent.class)
final class Dropping {
    @OnEvent(named = "order")
    String order(CustomEvent event) {
        return "order";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("custom:order"))).isEqualTo("order");
        assertThat(router.route(json("custom:order:"))).isEqualTo("order:*");
        assertThat(router.route(json("custom:order:paid"))).isEqualTo("order:*");
        assertThat(router.route(json("custom:order:placed"))).isEqualTo("order:placed");
        assertThat(router.route(json("custom:order:placed:twice"))).isEqualTo("order:placed");
        assertThat(router.route(json("custom:order:placedtoo"))).isEqualTo("order:*");
        assertThat(router.route(json("custom:orders"))).isEqualTo("o*");
        assertThat(router.route(json("custom:o"))).isEqualTo("o*");
        assertThat(router.route(json("custom:pay"))).isEqualTo("order:*");
        assertThat(router.route(json("custom:pays"))).isEqualTo("custom");
        assertThat(router.route(json("order"))).isEqualTo("rest");

        List<String> routes = new ArrayList<>();
        TimelineRouter.routes().forEach(route -> {
            if (route.event() == CustomEvent.class) {
                routes.add(route.type() + " " + route.handler());
            }
        });
        assertThat(routes)
                .containsExactly(
                        "custom:order:placed Timeline.placed(CustomEvent)",
                        "custom:order Timeline.exact(CustomEvent)",
                        "custom:pay Timeline.order(CustomEvent)",
                        "custom:order:placed:* Timeline.placed(CustomEvent)",
                        "custom:order:* Timeline.order(CustomEvent)",
                        "custom:o* Timeline.letter(CustomEvent)",
                        "custom:* Timeline.custom(CustomEvent)");

        FallingRouter falling = new FallingRouter(new Falling());
        assertThat(falling.route(json("custom:order"))).isEqualTo("order");
        assertThat(falling.route(json("custom:pay"))).isEqualTo("rest");
        DroppingRouter dropping = new DroppingRouter(new Dropping());
        assertThat(dropping.route(json("custom:order"))).isEqualTo("order");
        assertThat(dropping.route(json("custom:pay"))).isNull();
    }
}

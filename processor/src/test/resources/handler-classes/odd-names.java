package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;

// Classes called as what a router has inside, contexts as what its methods name.
@OnEvent(with = {Event.class, Context.class, Table.class, EVENTS.class, IGNORED.class, RoutesRouterToo.class, Route.class, $.class})
final class Routes {
    @OnEvent
    Object low(StockLow event, List<Integer> routes, int toString, byte[] json, boolean[] type, char hashCode) {
        return List.of(routes, toString, json, type, hashCode);
    }

    @OnEvent
    Object empty(StockEmpty event, short context, float event_, Long wait, double getClass) {
        return List.of(context, event_, wait, getClass);
    }

    @OnEvent
    Object on(ShopOpened event) {
        return "opened";
    }

    @OnEvent
    Object on(ShopClosed event) {
        return "closed";
    }

    @OnEvent
    Object on(ShopEvent event) {
        return "on";
    }
}

@OnEvent.Part
final class Event {
    @OnEvent
    Object order(Order event) {
        return "Event";
    }
}

@OnEvent.Part
final class Context {
    @OnEvent
    Object order(OrderPlaced event) {
        return "Context";
    }
}

@OnEvent.Part
final class Table {
    @OnEvent
    Object order(OrderShipped event) {
        return "Table";
    }
}

@OnEvent.Part
final class EVENTS {
    @OnEvent
    Object order(PaymentRefused event) {
        return "EVENTS";
    }
}

@OnEvent.Part
final class IGNORED {
    @OnEvent
    Object order(PaymentReceived event) {
        return "IGNORED";
    }
}

@OnEvent.Part
final class RoutesRouterToo {
    @OnEvent
    Object order(NoteText event) {
        return "RoutesRouterToo";
    }
}

@OnEvent.Part
final class Route {
    @OnEvent
    Object order(NoteImage event) {
        return "Route";
    }
}

@OnEvent.Part
final class $ {
    @OnEvent
    Object order(NoteOther event) {
        return "$";
    }
}

// Called as its instance would be.
@OnEvent
final class shelf {
    @OnEvent
    static String low(StockLow event) {
        return "static";
    }

    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

final class Check implements Runnable {
    private final byte[] bytes = {1};
    private final boolean[] flags = {true};

    @Override
    public void run() {
        assertThat(new shelfRouter(new shelf()).route(json("stock:low"))).isEqualTo("static");
        assertThat(new shelfRouter(new shelf()).route(json("stock:empty"))).isEqualTo("rest");
        assertThat(routed("stock:low")).isEqualTo(List.of(List.of(1), 2, bytes, flags, 'c'));
        assertThat(routed("stock:empty")).isEqualTo(List.of((short) 3, 4f, 5L, 6d));
        assertThat(routed("order")).isEqualTo("Event");
        assertThat(routed("order:placed")).isEqualTo("Context");
        assertThat(routed("order:shipped")).isEqualTo("Table");
        assertThat(routed("payment:refused")).isEqualTo("EVENTS");
        assertThat(routed("payment:received")).isEqualTo("IGNORED");
        assertThat(routed("note")).isEqualTo("$");
        assertThat(routed("shop:opened")).isEqualTo("opened");
        assertThat(routed("shop:closed")).isEqualTo("closed");
        assertThat(routed("custom:x")).isEqualTo("on");
    }

    private Object routed(String type) {
        RoutesRouter router = new RoutesRouter(
                new Routes(),
                new Event(),
                new Context(),
                new Table(),
                new EVENTS(),
                new IGNORED(),
                new RoutesRouterToo(),
                new Route(),
                new $());
        return router.route(json(type), List.of(1), 2, bytes, flags, 'c', (short) 3, 4f, 5L, 6d);
    }
}

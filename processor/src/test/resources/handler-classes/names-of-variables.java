package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

// Classes with static handlers that are called as the variables of routers are, and as each other's instances.
@OnEvent(with = {event.class, context.class, EVENTS.class, IGNORED.class, all.class, Blue.class, red.Desk.class, blue.Desk.class}, ignore = OrderShipped.class)
final class routes {
    @OnEvent
    static Object low(StockLow event, int routes, long EVENTS) {
        return "routes " + routes + EVENTS;
    }

    @OnEvent(named = "b*")
    static Object name(CustomEvent event) {
        return "named";
    }

    @OnEvent
    static Object rest(ShopEvent event) {
        return "rest";
    }
}

@OnEvent.Part
interface event {
    @OnEvent
    static Object on(StockEmpty event) {
        return "event";
    }
}

@OnEvent.Part
final class context {
    @OnEvent
    static Object on(ShopOpened event, short context, byte IGNORED) {
        return "context " + context + IGNORED;
    }
}

@OnEvent.Part
final class EVENTS {
    @OnEvent
    static Object on(ShopClosed event) throws IOException {
        return "EVENTS";
    }
}

@OnEvent.Part
final class IGNORED {
    @OnEvent
    static Object on(OrderPlaced event) throws TimeoutException {
        return "IGNORED";
    }
}

@OnEvent.Part
final class all {
    @OnEvent
    static Object on(Order event) {
        return "all";
    }
}

@OnEvent.Part
final class Blue {
    @OnEvent
    Object on(PaymentRefused event) {
        return "Blue";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(routed("stock:low")).isEqualTo("routes 12");
        assertThat(routed("custom:b")).isEqualTo("named");
        assertThat(routed("custom:c")).isEqualTo("rest");
        assertThat(routed("stock:empty")).isEqualTo("event");
        assertThat(routed("shop:opened")).isEqualTo("context 34");
        assertThat(routed("shop:closed")).isEqualTo("EVENTS");
        assertThat(routed("order:placed")).isEqualTo("IGNORED");
        assertThat(routed("order")).isEqualTo("all");
        assertThat(routed("payment:refused")).isEqualTo("Blue");
        assertThat(routed("note")).isEqualTo("red");
        assertThat(routed("payment:received")).isEqualTo("blue");
        assertThat(routed("order:shipped")).isNull();
    }

    private static Object routed(String type) {
        routesRouter router = new routesRouter(
                new routes(),
                new event() {},
                new context(),
                new EVENTS(),
                new IGNORED(),
                new all(),
                new Blue(),
                new red.Desk(),
                new blue.Desk());
        try {
            return router.route(json(type), 1, 2L, (short) 3, (byte) 4);
        } catch (IOException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
// file: red/Desk.java
package red;

import dev.onevent.OnEvent;
import shop.Note;

@OnEvent.Part
public final class Desk {
    @OnEvent
    public static Object on(Note event) {
        return "red";
    }
}
// file: blue/Desk.java
package blue;

import dev.onevent.OnEvent;
import shop.PaymentReceived;

@OnEvent.Part
public final class Desk {
    @OnEvent
    public static Object on(PaymentReceived event) {
        return "blue";
    }
}

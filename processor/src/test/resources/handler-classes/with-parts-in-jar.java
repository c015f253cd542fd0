package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;

@OnEvent(with = {Stock.class, team.Stock.class, team.Notes.class, Orders.class})
final class Timeline {
    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

@OnEvent.Part
final class Stock {
    @OnEvent
    String low(StockLow event) {
        return "low";
    }
}

/** A part and a router of its own, with parts that concern the latter only. */
@OnEvent.Part
@OnEvent(with = Payments.class, ignore = ShopEvent.class)
abstract class Orders {
    @OnEvent
    abstract String order(OrderEvent event);
}

@OnEvent.Part
interface Payments {
    @OnEvent
    String payment(PaymentEvent event);
}

final class Check implements Runnable {
    @Override
    public void run() {
        Orders orders = new Orders() {
            @Override
            String order(OrderEvent event) {
                return "order";
            }
        };
        TimelineRouter router =
                new TimelineRouter(new Timeline(), new Stock(), new team.Stock(), new team.Notes(), orders);
        // Contexts come in the order of the handlers in the source, from a class file too.
        assertThat(router.route(json("payment:refused"), "word", 1)).isEqualTo("word");
        assertThat(router.route(json("stock:empty"), "word", 1)).isEqualTo("empty 1");
        assertThat(router.route(json("stock:low"), "", 1)).isEqualTo("low");
        assertThat(router.route(json("note", "{'kind':'text'}"), "", 1)).isEqualTo("note");
        assertThat(router.route(json("payment:received"), "", 1)).isEqualTo("order");
        assertThat(router.route(json("shop:opened"), "", 1)).isEqualTo("rest");

        OrdersRouter ordersRouter = new OrdersRouter(orders, event -> "payment");
        assertThat(ordersRouter.route(json("payment:refused"))).isEqualTo("payment");
        assertThat(ordersRouter.route(json("order:placed"))).isEqualTo("order");
        assertThat(ordersRouter.route(json("stock:low"))).isNull();
    }
}
// compiled before: team/Stock.java
package team;

import dev.onevent.OnEvent;
import shop.PaymentRefused;
import shop.StockEmpty;

/** Called as one in the package of the router. */
@OnEvent.Part
public final class Stock {
    @OnEvent
    public String refused(PaymentRefused event, String word) {
        return word;
    }

    @OnEvent
    public String empty(StockEmpty event, Integer number) {
        return "empty " + number;
    }
}
// compiled before: team/Notes.java
package team;

import dev.onevent.OnEvent;

@OnEvent.Part
public final class Notes extends Base {}
// compiled before: team/Base.java
package team;

import dev.onevent.OnEvent;
import shop.Note;

/** Not to be seen from the package of the router, which calls what others inherit. */
abstract class Base {
    @OnEvent
    public String note(Note event) {
        return "note";
    }
}

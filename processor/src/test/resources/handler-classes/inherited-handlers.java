package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;

abstract class Top<C> {
    @OnEvent
    String low(StockLow event, C context) {
        return "top " + context;
    }

    @OnEvent
    String empty(StockEmpty event) {
        return "top";
    }

    @OnEvent
    static String opened(ShopOpened event) {
        return "top";
    }

    @OnEvent
    static String closed(ShopClosed event) {
        return "top";
    }
}

abstract class Base<E extends Number> extends Top<List<E>> {
    @OnEvent
    protected abstract String shipped(OrderShipped event, E number);

    @Override
    @OnEvent
    String empty(StockEmpty event) {
        return "base";
    }

    @OnEvent
    static String closed(ShopClosed event) {
        return "base";
    }
}

interface Shared<T> {
    @OnEvent
    default String payment(PaymentEvent event, T text) {
        return "shared " + text;
    }

    @OnEvent
    default String placed(OrderPlaced event) {
        return "shared";
    }

    @OnEvent
    String rest(ShopEvent event);
}

interface More extends Shared<String> {
    @OnEvent
    @Override
    default String payment(PaymentEvent event, String text) {
        return "more " + text;
    }
}

@OnEvent
final class Timeline extends Base<Integer> implements More {
    @Override
    @OnEvent
    protected String shipped(OrderShipped event, Integer number) {
        return "timeline " + number;
    }

    @Override
    @OnEvent
    public String rest(ShopEvent event) {
        return "timeline";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(routed("stock:low")).isEqualTo("top [2]");
        assertThat(routed("stock:empty")).isEqualTo("base");
        assertThat(routed("shop:opened")).isEqualTo("top");
        assertThat(routed("shop:closed")).isEqualTo("base");
        assertThat(routed("order:shipped")).isEqualTo("timeline 1");
        assertThat(routed("payment:refused")).isEqualTo("more text");
        assertThat(routed("order:placed")).isEqualTo("shared");
        assertThat(routed("order")).isEqualTo("timeline");
    }

    private static String routed(String type) {
        return new TimelineRouter(new Timeline()).route(json(type), 1, List.of(2), "text");
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;

@OnEvent(ignore = ShopClosed.class)
final class Texts {
    @OnEvent
    StringBuilder low(StockLow event) {
        return new StringBuilder("low");
    }

    @OnEvent
    CharSequence rest(ShopEvent event) {
        return "rest";
    }

    @OnEvent
    String empty(StockEmpty event) {
        return "empty";
    }
}

@OnEvent
final class Lists {
    @OnEvent
    List<? extends Number> rest(ShopEvent event) {
        return List.of(1.5);
    }

    @OnEvent
    List<Integer> low(StockLow event) {
        return List.of(1);
    }
}

@OnEvent(ignore = ShopEvent.class)
final class Nothing {
    @OnEvent
    Void low(StockLow event) {
        return null;
    }
}

@OnEvent
final class Arrays {
    @OnEvent
    int[] rest(ShopEvent event) {
        return new int[] {1, 2};
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        TextsRouter router = new TextsRouter(new Texts());
        CharSequence text = router.route(json("stock:empty"));
        assertThat(text).isEqualTo("empty");
        assertThat(router.route(json("stock:low"))).isInstanceOf(StringBuilder.class);
        assertThat(router.route(json("order"))).isEqualTo("rest");
        assertThat(router.route(json("shop:closed"))).isNull();
        assertThat(router.route(ShopEvents.decode(json("shop:closed")))).isNull();
        assertThat(router.route("shop:closed", new byte[0])).isNull();

        List<? extends Number> numbers = new ListsRouter(new Lists()).route(json("stock:low"));
        assertThat(numbers.get(0)).isEqualTo(1);
        int[] array = new ArraysRouter(new Arrays()).route(json("stock:low"));
        assertThat(array).containsExactly(1, 2);
        Void nothing = new NothingRouter(new Nothing()).route(json("stock:low"));
        assertThat(nothing).isNull();
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.ArrayList;
import java.util.List;

@OnEvent
final class Objects {
    @OnEvent
    void low(StockLow event, List<String> log) {
        log.add("low");
    }

    @OnEvent
    void rest(List<String> log, ShopEvent event) {
        log.add("rest");
    }
}

@OnEvent
final class Numbers {
    @OnEvent
    Long low(StockLow event, long number) {
        return number + 1;
    }

    @OnEvent
    Long rest(ShopEvent event) {
        return 0L;
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        List<String> log = new ArrayList<>();
        ObjectsRouter objects = new ObjectsRouter(new Objects());
        objects.route(json("stock:low"), log);
        objects.route("order", json("order"), log);
        assertThat(log).containsExactly("low", "rest");
        NumbersRouter numbers = new NumbersRouter(new Numbers());
        assertThat(numbers.route(json("stock:low"), 41)).isEqualTo(42);
        assertThat(numbers.route(json("order"), 41)).isZero();
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

@OnEvent(with = More.class)
final class Timeline {
    final List<Object> log = new ArrayList<>();

    @OnEvent
    void low(Clock clock, StockLow event, int left) {
        log.addAll(List.of(clock, left));
    }

    @OnEvent
    void empty(List<String> names, StockEmpty event, List<Integer> numbers) {
        log.addAll(List.of(names, numbers));
    }

    @OnEvent
    void rest(ShopEvent event) {
        log.add("rest");
    }

    @OnEvent
    void opened(ShopOpened event, Consumer<? super List<? extends Number>> consumer, Map.Entry<String, int[][]> entry) {
        log.add(entry);
    }
}

@OnEvent.Part
final class More {
    final List<Object> log = new ArrayList<>();

    @OnEvent
    void placed(OrderPlaced event, String[] words, Integer left, Clock clock) {
        log.addAll(List.of(words, left, clock));
    }

    @OnEvent
    void shipped(OrderShipped event, long number, String... words) {
        log.addAll(List.of(number, words));
    }
}

final class Check implements Runnable {
    private final Timeline timeline = new Timeline();
    private final More more = new More();
    private final TimelineRouter router = new TimelineRouter(timeline, more);
    private final Clock clock = Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC);
    private final Map.Entry<String, int[][]> entry = Map.entry("key", new int[0][]);
    private final String[] words = {"a", "b"};

    @Override
    public void run() {
        assertThat(routed("stock:low")).containsExactly(clock, 1);
        assertThat(routed("stock:empty")).containsExactly(List.of("x"), List.of(2));
        assertThat(routed("shop:opened")).containsExactly(entry);
        assertThat(routed("order:placed")).containsExactly(words, 4, clock);
        assertThat(routed("order:shipped")).containsExactly(5L, words);
        assertThat(routed("order")).containsExactly("rest");
    }

    private List<Object> routed(String type) {
        timeline.log.clear();
        more.log.clear();
        Consumer<Object> consumer = object -> {};
        // The class's own first, in the order in which they appear, then those of its parts.
        router.route(json(type), clock, 1, List.of("x"), List.of(2), consumer, entry, words, 4, 5);
        return timeline.log.isEmpty() ? more.log : timeline.log;
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;
import java.util.Map;

interface Continuation<T> {
    void resume(T result);
}

final class Page<T> {
    final class Line {
        private final T text;

        Line(T text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return "line " + text;
        }
    }
}

abstract class Base<R> {
    @OnEvent
    R low(StockLow event) {
        return null;
    }

    @OnEvent
    List<? super R> empty(StockEmpty event) {
        return List.of("empty");
    }
}

/** What is anything in whichever way it is written; contexts in any order; a list of arguments as an array. */
@OnEvent
final class Timeline extends Base<String> {
    @OnEvent
    Object opened(ShopOpened event, List<?> list, String... texts) {
        return list + texts[0];
    }

    @OnEvent
    Object closed(String[] texts, ShopClosed event, List<? extends Object> list) {
        return texts[0] + list;
    }

    @OnEvent
    Class<? extends Number> custom(CustomEvent event, Continuation<? super String> continuation) {
        continuation.resume("custom");
        return Integer.class;
    }

    @OnEvent
    Object rest(ShopEvent event, Page<String>.Line line, Map.Entry<String, int[][]> entry) {
        return line + entry.getKey();
    }
}

@SuppressWarnings("rawtypes")
interface Raw extends Handles {}

interface Handles<E extends ShopEvent> {
    @OnEvent
    default void handle(E event, List<String> names) {
        names.add("handled");
    }
}

/** Its router may call what takes anything. */
@OnEvent
final class OfRaw implements Raw {
    @OnEvent
    void low(StockLow event) {}
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(routed("shop:opened")).isEqualTo("[1]text");
        assertThat(routed("shop:closed")).isEqualTo("text[1]");
        assertThat(routed("custom:order")).isEqualTo(Integer.class);
        assertThat(routed("stock:empty")).isEqualTo(List.of("empty"));
        assertThat(routed("stock:low")).isNull();
        assertThat(routed("order")).isEqualTo("line athis");
        List<String> names = new java.util.ArrayList<>();
        new OfRawRouter(new OfRaw()).route(json("order"), names);
        assertThat(names).containsExactly("handled");
    }

    private static Object routed(String type) {
        return new TimelineRouter(new Timeline())
                .route(
                        json(type),
                        List.of(1),
                        new String[] {"text"},
                        result -> assertThat(result).isEqualTo("custom"),
                        new Page<String>().new Line("a"),
                        Map.entry("this", new int[0][]));
    }
}

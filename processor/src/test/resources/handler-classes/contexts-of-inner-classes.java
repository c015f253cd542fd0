package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;

@OnEvent
final class Timeline {
    @OnEvent
    Page<Integer>.Line<Long> low(StockLow event, Page<String>.Line<Long> line, Page<Integer>.Line<Long> number) {
        return number;
    }

    @OnEvent
    Page<Integer>.Line<Long> rest(ShopEvent event, Page<Integer>.Line<Long> number, Page<?>.Mark mark) {
        return number;
    }
}

final class Page<T> {
    final class Line<L> {
        final List<L> marks = List.of();
        final T of;

        Line(T of) {
            this.of = of;
        }
    }

    final class Mark {}
}

final class Check implements Runnable {
    @Override
    public void run() {
        Page<String>.Line<Long> line = new Page<String>().new Line<>("a");
        Page<Integer>.Line<Long> number = new Page<Integer>().new Line<>(1);
        Page<?>.Mark mark = new Page<Long>().new Mark();
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("stock:low"), line, number, mark)).isSameAs(number);
        assertThat(router.route(json("order"), line, number, mark).of).isEqualTo(1);
        assertThat(number.marks).isEmpty();
    }
}

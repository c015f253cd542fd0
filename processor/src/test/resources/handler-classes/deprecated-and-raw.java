package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;

// A router has to name what its handlers name, and its user cannot change it: so it must not warn.
@OnEvent(with = OldPart.class)
@SuppressWarnings("deprecation")
final class Timeline {
    @OnEvent
    @Deprecated
    Object low(StockLow event) {
        return "low";
    }

    @OnEvent
    @SuppressWarnings("removal")
    Object empty(StockEmpty event, Old old) {
        return old;
    }

    @OnEvent
    @SuppressWarnings("rawtypes")
    Object opened(ShopOpened event, List list) {
        return list;
    }

    @OnEvent
    Object rest(ShopEvent event) {
        return "rest";
    }
}

@Deprecated
@OnEvent.Part
final class OldPart {
    @Deprecated
    @OnEvent
    Object closed(ShopClosed event) {
        return "closed";
    }
}

@Deprecated(forRemoval = true)
final class Old {}

final class Check implements Runnable {
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline(), new OldPart());
        Old old = new Old();
        assertThat(router.route(json("stock:low"), old, List.of(1))).isEqualTo("low");
        assertThat(router.route(json("stock:empty"), old, List.of(1))).isSameAs(old);
        assertThat(router.route(json("shop:opened"), old, List.of(1))).isEqualTo(List.of(1));
        assertThat(router.route(json("shop:closed"), old, List.of(1))).isEqualTo("closed");
    }
}

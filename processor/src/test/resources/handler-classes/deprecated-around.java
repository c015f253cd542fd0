package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;

// To name a type is to name those around it, in the router too.
@OnEvent(with = old.Shop.Calls.class)
@SuppressWarnings({"deprecation", "removal"})
final class Timeline {
    @OnEvent
    String rest(ShopEvent event, old.Gone.User user) {
        return user.toString();
    }
}

final class Check implements Runnable {
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline(), new old.Shop.Calls());
        assertThat(router.route(json("stock:low"), new old.Gone.User())).isEqualTo("low");
        assertThat(router.route(json("stock:empty"), new old.Gone.User())).isEqualTo("User[]");
    }
}
// compiled before: old/Shop.java
package old;

import dev.onevent.OnEvent;

@Deprecated
public final class Shop {
    @OnEvent.Part
    public static final class Calls {
        @OnEvent
        public String low(shop.StockLow event) {
            return "low";
        }
    }
}
// compiled before: old/Gone.java
package old;

@Deprecated(forRemoval = true)
public final class Gone {
    public record User() {}
}

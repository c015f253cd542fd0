// catalog: depot
// file: depot/Timeline.java
package depot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.OnEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

// Naming a deprecated event gives no warning of the compiler's, and handling it none of ours where its successor is handled.
@OnEvent(ignore = {ParcelEvent.class, VanEvent.class, Note.class, Tin.class})
final class Timeline {
    @OnEvent({Box.class, Bag.class, Sack.class, Plugin.class})
    String old(DepotEvent event) {
        return "old";
    }

    @OnEvent
    String pallet(Pallet event) {
        return "pallet";
    }

    @OnEvent(named = "plugged")
    String plugged(CustomEvent event) {
        return "plugged";
    }

    @OnEvent
    String rest(DepotEvent event) {
        return "rest";
    }
}

// It ignores deprecated events themselves, of which nobody is told.
@OnEvent(ignore = {Box.class, Crate.class, Pallet.class, Bag.class, Sack.class, Tin.class, Plugin.class})
final class Modern {
    @OnEvent
    String rest(DepotEvent event) {
        return "rest";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        Crate crate = (Crate) DepotEvents.decode(json("crate"));
        List<DepotEvent> events = List.of(crate, DepotEvents.decode(json("box")));
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(events).extracting(router::route).containsExactly("rest", "old");
        assertThat(router.route(json("custom:plugged"))).isEqualTo("plugged");
        assertThat(new ModernRouter(new Modern()).route(json("bag"))).isNull();
    }

    private static byte[] json(String type) {
        return ("{\"type\":\"" + type + "\",\"body\":{}}").getBytes(StandardCharsets.UTF_8);
    }
}

package application;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.ShopEvent;
import shop.ShopEvents;

/** Tells what comes of the JSON of an event, a line for each way to route or visit it; or where types go. */
public final class Check implements Function<String, String> {

    @Override
    public String apply(String json) {
        if (json.equals("routes")) {
            return TimelineRouter.routes().stream().map(route -> route.type() + " " + route.event().getSimpleName() + " " + route.handler()).collect(Collectors.joining("\n"));
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ShopEvent event = ShopEvents.decode(bytes);
        TimelineRouter router = new TimelineRouter(new Timeline(event));
        return String.join(
                "\n",
                "" + router.route(bytes),
                "" + router.route(event.type(), bytes),
                "" + router.route(event),
                event.accept(new Groups()),
                strictly(event));
    }

    private static String strictly(ShopEvent event) {
        try {
            return event.accept(new Strict());
        } catch (AbstractMethodError e) {
            return e.getClass().getSimpleName();
        }
    }
}

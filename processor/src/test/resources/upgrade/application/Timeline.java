package application;

import dev.onevent.OnEvent;
import shop.CustomEvent;
import shop.MalformedEvent;
import shop.Note;
import shop.OrderEvent;
import shop.PaymentEvent;
import shop.ShopEvent;
import shop.ShopEvents;
import shop.StockLow;
import shop.UnknownEvent;

/** A handler for a group, one for the only event of a group, and an ignored group. */
@OnEvent(ignore = PaymentEvent.class)
final class Timeline {

    /** What was decoded from the JSON that is being routed. */
    private final ShopEvent decoded;

    Timeline(ShopEvent decoded) {
        this.decoded = decoded;
    }

    @OnEvent
    String order(OrderEvent event) {
        return "order";
    }

    @OnEvent
    String low(StockLow event) {
        return "low";
    }

    @OnEvent
    String note(Note event) {
        return "note";
    }

    @OnEvent
    String custom(CustomEvent event) {
        return "custom";
    }

    @OnEvent(named = "till:opened")
    String till(CustomEvent event) {
        return "till opened";
    }

    @OnEvent(named = "till:closed")
    String closed(CustomEvent event) {
        return "till closed";
    }

    @OnEvent(named = {"bank:*", "bank:paid"})
    String bank(CustomEvent event) {
        return "bank";
    }

    @OnEvent
    String unknown(UnknownEvent event) {
        boolean isWhole = event.type().equals(decoded.type())
                && decoded.id().equals(event.id())
                && ShopEvents.decode(event.raw().bytes()).equals(decoded);
        return isWhole || event.equals(decoded) ? event.reason().name() : "damaged " + event;
    }

    @OnEvent
    String malformed(MalformedEvent event) {
        return "malformed";
    }
}

package shop;

import dev.onevent.OnEvent;

// error: Timeline leaves 8 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     order           @OnEvent void order(Order event) {}
//     payment:* (2)   @OnEvent void payment(PaymentEvent event) {}       What happens to the money of an order.
//     note            @OnEvent void note(Note event) {}                  Someone has noted something.
//     shop:opened     @OnEvent void shopOpened(ShopOpened event) {}      The day begins.
//     shop:closed     @OnEvent void shopClosed(ShopClosed event) {}
//     (unknown)       @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)     @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
// error: ignore = StockEmpty.class and Calls.empty(StockEmpty) are for the same events; keep one
@OnEvent(ignore = StockEmpty.class, with = Calls.class)
final class Timeline {
    // error: low(StockLow) is private, and a router could not call it; make it package-private
    @OnEvent
    private void low(StockLow event) {}

    // error: placed(OrderPlaced) returns int, which cannot be null for an event that is ignored; return Integer or nothing
    @OnEvent
    int placed(OrderPlaced event) {
        return 1;
    }

    // error: custom(CustomEvent) has the name '*', which is every name; leave 'named' out
    @OnEvent(named = "*")
    void custom(CustomEvent event) {}

    // error: OrderPlaced is already handled by placed(OrderPlaced)
    @OnEvent
    void placedToo(OrderPlaced event, Object context) {}

    // error: shipped(OrderShipped, String) takes String where placedToo(OrderPlaced, Object) takes Object, and one is a subtype of the other; take the same in both
    @OnEvent
    void shipped(OrderShipped event, String context) {}
}

// error: Calls has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
final class Calls {
    @OnEvent
    void empty(StockEmpty event) {}
}

@OnEvent(ignore = {ShopEvent.class, String.class})
// error: ignore = String.class is no event type; leave it out
final class Other {
    // error: low(StockLow) is private, and a router could not call it; make it package-private
    @OnEvent
    private void low(StockLow event) {}

    @OnEvent
    String shipped(OrderShipped event) {
        return "";
    }

    // error: placed(OrderPlaced) returns nothing where shipped(OrderShipped) returns String; let all return nothing, or all String
    @OnEvent
    void placed(OrderPlaced event) {}
}

final class Usage {
    void use(byte[] json) {
        new TimelineRouter(new Timeline(), new Calls()).route(json, "");
        String result = new OtherRouter(new Other()).route(json);
        System.out.println(result);
    }
}

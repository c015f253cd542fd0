package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    // error: event(T) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <T extends StockEvent> void event(T event) {}

    // error: second(T) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <T extends Runnable & StockEvent> void second(T event) {}

    // error: context(ShopOpened, T) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <T> void context(ShopOpened event, T context) {}

    // error: result(ShopClosed) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <T extends Comparable<T>> T result(ShopClosed event) {
        return null;
    }

    // error: thrown(CustomEvent) has type parameters, and a router could not choose what they stand for; name the types
    @OnEvent
    <X extends Exception> void thrown(CustomEvent event) throws X {}

    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

abstract class Base {
    @OnEvent
    void rest(ShopEvent event) {}
}

abstract class Middle extends Base {}

// error: Heir inherits handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it, or make it abstract if its subclasses are to be marked
class Heir extends Middle {}

// It lacks the same mark.
class HeirOfHeir extends Heir {}

// error: Unmarked has handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it, or make it abstract if its subclasses are to be marked
class Unmarked {
    @OnEvent
    void rest(ShopEvent event) {}
}

class HeirOfUnmarked extends Unmarked {}

// The router of a marked class takes instances of its subclasses.
@OnEvent
class Marked extends Base {}

class HeirOfMarked extends Marked {}

interface Shared {
    @OnEvent
    default void rest(ShopEvent event) {}

    // error: Nested inherits handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it, or make it abstract if its subclasses are to be marked
    class Nested implements Shared {}

    // error: Choice inherits handlers that no one calls; mark it @OnEvent, or @OnEvent.Part if the @OnEvent(with = …) of another class names it
    enum Choice implements Shared {
        ONE
    }
}

@OnEvent.Part
record Part(String name) implements Shared {}

// No class inherits what is static in an interface.
interface Statics {
    // error: rest(ShopEvent) is static in an interface, so no class inherits it; make it a default method
    @OnEvent
    static void rest(ShopEvent event) {}

    class HeirOfStatics implements Statics {}
}

package shop;

import dev.onevent.OnEvent;

final class Outer {
    // error: Timeline is private, and a router could not name it; make it package-private
    @OnEvent
    private static final class Timeline {
        @OnEvent
        void rest(ShopEvent event) {}
    }

    private static class Middle {
        // error: Timeline is in the private Middle, and a router could not name it; make Middle package-private
        @OnEvent
        static final class Timeline {
            @OnEvent
            void rest(ShopEvent event) {}
        }
    }

    Middle middle = new Middle();

    // error: Calls is private, and a router could not name it; make it package-private
    @OnEvent.Part
    private static final class Calls {
        @OnEvent
        void low(StockLow event) {}
    }

    private static class Unmarked {
        // warning of ecj: The method low(shop.StockLow) from the type shop.Outer.Unmarked is never used locally
        void low(StockLow event) {}
    }

    // Its routes are complete, with those of a part that is wrong by itself.
    @OnEvent(with = {Calls.class, Unmarked.class})
    // error: with = Unmarked.class is private, and a router could not name it; make it package-private
    static final class WithPrivate {
        @OnEvent
        void empty(StockEmpty event) {}

        @OnEvent({OrderEvent.class, Note.class, ShopOpened.class, ShopClosed.class})
        void some(ShopEvent event) {}

        @OnEvent({CustomEvent.class, UnknownEvent.class, MalformedEvent.class})
        void others(ShopEvent event) {}
    }
}

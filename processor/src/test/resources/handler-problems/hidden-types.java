package shop;

import dev.onevent.OnEvent;

@OnEvent
final class Timeline {
    private record Secret() {}

    private static final class Hidden extends Exception {
        private static final long serialVersionUID = 1;
    }

    // error: low(StockLow, Secret) mentions Secret, which a router could not name; make Secret package-private
    @OnEvent
    void low(StockLow event, Secret secret) {}

    // error: empty(StockEmpty, List) mentions Secret, which a router could not name; make Secret package-private
    @OnEvent
    void empty(StockEmpty event, java.util.List<? extends Secret[]> secrets) {}

    private static final class Around {
        record Nested() {}
    }

    static final class Page<T> {
        final class Line {}
    }

    // error: closed(ShopClosed, Nested) mentions Around, which a router could not name; make Around package-private
    @OnEvent
    void closed(ShopClosed event, Around.Nested nested) {}

    // error: note(Note, Line) mentions Secret, which a router could not name; make Secret package-private
    @OnEvent
    void note(Note event, Page<Secret>.Line line) {}

    // error: opened(ShopOpened) mentions Hidden, which a router could not name; make Hidden package-private
    @OnEvent
    void opened(ShopOpened event) throws Hidden {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Results {
    private record Secret() {}

    // error: rest(ShopEvent) mentions Secret, which a router could not name; make Secret package-private
    @OnEvent
    Secret rest(ShopEvent event) {
        return null;
    }
}

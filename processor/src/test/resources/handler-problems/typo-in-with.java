package shop;

import dev.onevent.OnEvent;

// warning of nowhere, javac: File for type 'shop.TimelineRouter' created in the last round will not be subject to annotation processing.
// javac: cannot find symbol
// symbol: class Callls
// ecj: Callls cannot be resolved to a type
@OnEvent(with = Callls.class) final class Timeline {
    @OnEvent
    void order(OrderEvent event) {}
}

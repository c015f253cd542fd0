package shop;

import dev.onevent.OnEvent;

// options: -Aonevent.colour=red

// warning of nowhere, javac: The following options were not recognized by any processor: '[onevent.colour]'
// nowhere, error: unknown compiler option 'onevent.colour'; there are 'onevent.new' and 'onevent.deprecated'
@OnEvent
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

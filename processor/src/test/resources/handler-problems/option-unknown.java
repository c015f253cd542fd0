package shop;

import dev.onevent.OnEvent;

// options: -Aonevent.depreciated=note

// warning of nowhere, javac: The following options were not recognized by any processor: '[onevent.depreciated]'
// nowhere, error: unknown compiler option 'onevent.depreciated'; did you mean 'onevent.deprecated'?
@OnEvent
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

package shop;

import dev.onevent.OnEvent;

// options: -Aonevent.new=none -Aonevent.deprecated

// nowhere, error: compiler option 'onevent.deprecated' needs a value; give it one of note, warning, error, none
// nowhere, error: compiler option 'onevent.new' cannot be 'none'; give it one of note, warning, error
@OnEvent
final class Timeline {
    @OnEvent
    void rest(ShopEvent event) {}
}

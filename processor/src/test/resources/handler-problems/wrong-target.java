package shop;

import dev.onevent.OnEvent;

// catalog is compiled before

@OnEvent
final class Timeline {
    // javac: annotation type not applicable to this kind of declaration
    // ecj: The annotation @dev.onevent.OnEvent is disallowed for this location
    @OnEvent protected String field;

    // javac: annotation type not applicable to this kind of declaration
    // ecj: The annotation @dev.onevent.OnEvent is disallowed for this location
    @OnEvent Timeline() {}

    // javac: annotation type not applicable to this kind of declaration
    // ecj: The annotation @dev.onevent.OnEvent is disallowed for this location
    @OnEvent void rest(@OnEvent ShopEvent event) {}
}

// catalog: depot
// file: depot/Timeline.java
package depot;

import dev.onevent.OnEvent;

@OnEvent(since = "1.9", with = Names.class)
final class Timeline {
    @OnEvent
    void rest(DepotEvent event) {}
}

@OnEvent.Part
final class Names {
    @OnEvent(named = {"till:opened", "till:closed"})
    // warning: till(CustomEvent) has the name 'till:opened', whose events are TillOpened; handle that type
    void till(CustomEvent event) {}
}

@OnEvent
final class Current {
    // error: till(CustomEvent) has the name 'till:opened', whose events are TillOpened; handle that type
    @OnEvent(named = "till:opened")
    void till(CustomEvent event) {}

    @OnEvent
    void rest(DepotEvent event) {}
}

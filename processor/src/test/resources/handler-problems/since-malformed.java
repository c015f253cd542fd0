// catalog: depot
// file: depot/Timeline.java
package depot;

import dev.onevent.OnEvent;

// error: Timeline gives 'since' as "1.x", which is no version; write numbers with dots between them, as 1.4.0
@OnEvent(since = "1.x")
final class Timeline {
    @OnEvent
    void sent(ParcelSent event) {}
}

// error: Empty gives 'since' as "", which is no version; write numbers with dots between them, as 1.4.0
@OnEvent(since = "")
final class Empty {
    @OnEvent
    void sent(ParcelSent event) {}
}

// catalog: depot
// file: depot/Timeline.java
package depot;

import dev.onevent.OnEvent;

// options: -Aonevent.new=error

@OnEvent(
        since = "1.9",
        ignore = {
            ParcelEvent.class, VanEvent.class, Note.class, Box.class, Crate.class, Pallet.class, Bag.class, Sack.class,
            Tin.class, Plugin.class
        })
// error: Timeline leaves 1 event newer than 1.9 without a route, so it goes where unknown events go; add a handler, or list it in @OnEvent(ignore = …):
//     custom:till:opened   @OnEvent void tillOpened(TillOpened event) {}
final class Timeline {
    @OnEvent
    void custom(CustomEvent event) {}

    @OnEvent
    void unknown(UnknownEvent event) {}

    @OnEvent
    void malformed(MalformedEvent event) {}
}

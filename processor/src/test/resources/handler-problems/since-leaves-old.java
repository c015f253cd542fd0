// catalog: depot
// file: depot/Timeline.java
package depot;

import dev.onevent.OnEvent;

@OnEvent(since = "1.8", ignore = {Note.class, Box.class, Crate.class, Pallet.class, Bag.class, Sack.class, Tin.class})
// error: Timeline leaves 3 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     parcel:sent   @OnEvent void parcelSent(ParcelSent event) {}   It has left.
//     plugin        @OnEvent void plugin(Plugin event) {}
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}    A type the catalog does not have.
// warning: Timeline leaves 5 events newer than 1.8 without a route, so they go where unknown events go; add handlers, or list them in @OnEvent(ignore = …):
//     parcel:lost          @OnEvent void parcelLost(ParcelLost event) {}     Nobody knows where it is.
//     parcel:found         @OnEvent void parcelFound(ParcelFound event) {}   It has turned up.
//     van:* (2)            @OnEvent void van(VanEvent event) {}              Where a van is.
//     custom:till:opened   @OnEvent void tillOpened(TillOpened event) {}
final class Timeline {
    @OnEvent
    void custom(CustomEvent event) {}

    @OnEvent
    void malformed(MalformedEvent event) {}
}

// catalog: depot
// file: depot/Timeline.java
package depot;

import dev.onevent.OnEvent;

@OnEvent(
        since = "1.9",
        ignore = {Box.class, Crate.class, Pallet.class, Bag.class, Sack.class, Tin.class, Plugin.class})
// warning: Timeline leaves 5 events newer than 1.9 without a route, so they go where unknown events go; add handlers, or list them in @OnEvent(ignore = …):
//     parcel:found         @OnEvent void parcelFound(ParcelFound event) {}   It has turned up.
//     van:* (2)            @OnEvent void van(VanEvent event) {}              Where a van is.
//     note film            @OnEvent void noteFilm(NoteFilm event) {}         A driver has noted something.
//     custom:till:opened   @OnEvent void tillOpened(TillOpened event) {}
final class Timeline {
    @OnEvent
    void sent(ParcelSent event) {}

    @OnEvent
    void lost(ParcelLost event) {}

    @OnEvent
    void text(NoteText event) {}

    @OnEvent
    void other(NoteOther event) {}

    @OnEvent
    void custom(CustomEvent event) {}

    @OnEvent
    void unknown(UnknownEvent event) {}

    @OnEvent
    void malformed(MalformedEvent event) {}
}

// A class that has seen all but one.
@OnEvent(since = "1.9.9", ignore = {CustomEvent.class, ParcelEvent.class, VanEvent.class, Note.class})
// warning: Nearly leaves 1 event newer than 1.9.9 without a route, so it goes where unknown events go; add a handler, or list it in @OnEvent(ignore = …):
//     custom:till:opened   @OnEvent Object tillOpened(TillOpened event) { return null; }
final class Nearly {
    @OnEvent
    Object pallet(Pallet event) {
        return event;
    }

    @OnEvent({Box.class, Crate.class, Bag.class, Sack.class, Tin.class, Plugin.class})
    // warning: old(DepotEvent) handles 'plugin', which is deprecated, while Nearly ignores its successor 'custom:*'; handle that instead of ignoring it:
    //     @OnEvent Object custom(CustomEvent event) { return null; }
    Object old(DepotEvent event) {
        return event;
    }

    @OnEvent
    Object unknown(UnknownEvent event) {
        return event;
    }

    @OnEvent
    Object malformed(MalformedEvent event) {
        return event;
    }
}

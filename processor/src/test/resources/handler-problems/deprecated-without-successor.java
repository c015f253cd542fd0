// catalog: depot
// file: depot/Timeline.java
package depot;

import dev.onevent.OnEvent;

@OnEvent(
        ignore = {
            ParcelEvent.class, VanEvent.class, Note.class, TillOpened.class, Pallet.class, Sack.class, CustomEvent.class
        },
        with = Old.class)
interface Timeline {
    // warning: crate(Crate) handles 'crate', which is deprecated, while Timeline ignores its successor 'pallet'; handle that instead of ignoring it:
    //     @OnEvent default String pallet(Pallet event) { return null; }
    @OnEvent
    default String crate(Crate event) {
        return "crate";
    }

    @OnEvent
    default String unknown(UnknownEvent event) {
        return "unknown";
    }

    @OnEvent
    default String rest(DepotEvent event) {
        return "rest";
    }
}

@OnEvent.Part
final class Old {
    // Each is the successor of the other.
    // warning: bag(Bag) handles 'bag', which is deprecated, while Timeline ignores its successor 'sack'; handle that instead of ignoring it:
    //     @OnEvent default String sack(Sack event) { return null; }
    @OnEvent
    String bag(Bag event) {
        return "bag";
    }

    // warning: plugin(Plugin) handles 'plugin', which is deprecated, while Timeline ignores its successor 'custom:*'; handle that instead of ignoring it:
    //     @OnEvent default String custom(CustomEvent event) { return null; }
    @OnEvent
    String plugin(Plugin event) {
        return "plugin";
    }

    // It has none.
    @OnEvent
    String tin(Tin event) {
        return "tin";
    }
}

/** Some events of the successor are handled. */
@OnEvent(ignore = DepotEvent.class)
final class Named {
    @OnEvent
    String plugin(Plugin event) {
        return "plugin";
    }

    @OnEvent(named = "order")
    String order(CustomEvent event) {
        return "order";
    }
}

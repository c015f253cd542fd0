package com.acme;

import dev.onevent.OnEvent;

@OnEvent(
        ignore = {
            AudioEvent.class,
            ConversationLifecycleEvent.class,
            FreeFormEvent.class,
            GeneralEvent.class,
            HistoryEvent.class,
            ImageEvent.class,
            MalformedEvent.class,
            MemberEvent.class,
            MessageEvent.class,
            MixerEvent.class,
            RtcEvent.class,
            SipEvent.class,
            TextEvent.class,
            UnknownEvent.class,
            VideoEvent.class
        })
final class Desk {

    @OnEvent
    String placed(CustomOrderPlaced event) {
        return event.body().number() + " is placed";
    }

    @OnEvent
    String paid(CustomOrderPaid event) {
        return "paid: " + event.body().total();
    }
}

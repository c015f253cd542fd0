package com.acme;

import dev.onevent.OnEvent;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.MalformedEvent;
import dev.onevent.vonage.MemberJoined;
import dev.onevent.vonage.UnknownEvent;
import lombok.RequiredArgsConstructor;

@OnEvent(ignore = {ConversationEvent.class, UnknownEvent.class, MalformedEvent.class})
@RequiredArgsConstructor
final class Members {
    private final Rows rows;

    @OnEvent
    Row joined(MemberJoined event) {
        return rows.of(event);
    }
}

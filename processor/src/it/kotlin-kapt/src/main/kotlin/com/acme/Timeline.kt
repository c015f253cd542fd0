package com.acme

import dev.onevent.OnEvent
import dev.onevent.vonage.ConversationEvent
import dev.onevent.vonage.MalformedEvent
import dev.onevent.vonage.MemberJoined
import dev.onevent.vonage.UnknownEvent
import dev.onevent.vonage.VideoEvent

@OnEvent(ignore = [VideoEvent::class])
class Timeline {

    @OnEvent
    fun joined(event: MemberJoined): String = "${event.from()} joined"

    @OnEvent
    fun rest(event: ConversationEvent): String = event.type()

    @OnEvent
    fun unknown(event: UnknownEvent): String = "unknown ${event.type()}"

    @OnEvent
    fun malformed(event: MalformedEvent): String = "malformed at byte ${event.offset()}"
}

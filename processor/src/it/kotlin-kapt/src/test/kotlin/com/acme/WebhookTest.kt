package com.acme

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class WebhookTest {
    private val webhook = Webhook()

    @Test
    fun routes() {
        assertEquals("MEM-1 joined", webhook.receive("""{"type": "member:joined", "from": "MEM-1"}"""))
        assertEquals("audio:play", webhook.receive("""{"type": "audio:play"}"""))
        assertEquals("unknown order:placed", webhook.receive("""{"type": "order:placed"}"""))
        assertEquals("malformed at byte 0", webhook.receive("?"))
        assertNull(webhook.receive("""{"type": "video:mute:on"}"""))
    }
}

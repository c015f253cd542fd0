package com.acme

/** Kotlin sees the router that is generated for Kotlin. */
class Webhook {
    private val router = TimelineRouter(Timeline())

    fun receive(body: String): String? = router.route(body.toByteArray())
}

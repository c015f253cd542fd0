package dev.onevent.example.quickstart.orders;

import dev.onevent.EventCatalog;

/** The types are generated beside this one. */
@EventCatalog({"dev/onevent/vonage/conversation.yaml", "dev/onevent/example/quickstart/orders.yaml"})
interface ShopEvents {}

package com.acme;

import dev.onevent.EventCatalog;

@EventCatalog({"dev/onevent/vonage/conversation.yaml", "com/acme/orders.yaml"})
interface ShopEvents {}

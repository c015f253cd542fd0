package com.acme;

import dev.onevent.EventCatalog;

@EventCatalog("com/acme/orders.yaml")
interface Orders {}

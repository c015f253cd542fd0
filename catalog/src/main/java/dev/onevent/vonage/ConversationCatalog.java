package dev.onevent.vonage;

import dev.onevent.EventCatalog;

/** Where the types of this package come from. */
@EventCatalog("dev/onevent/vonage/conversation.yaml")
interface ConversationCatalog {}

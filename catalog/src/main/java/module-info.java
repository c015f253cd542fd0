/** The catalog of Vonage's Conversation API events, and the types compiled from it. */
module dev.onevent.vonage {
    requires transitive dev.onevent;

    exports dev.onevent.vonage;
}

/** The catalog of Vonage's Conversation API events, and the types compiled from it. */
module dev.onevent.vonage {
    requires transitive dev.onevent;
    requires static com.auth0.jwt;

    exports dev.onevent.vonage;
}

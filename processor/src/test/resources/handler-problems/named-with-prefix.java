package shop;

import dev.onevent.OnEvent;

// catalog: plug

@OnEvent
final class Timeline {
    @OnEvent(named = {"custom:order", "cust", "custom"})
    // warning: custom(CustomEvent) has the name 'custom:order', which is that of 'custom:custom:order'; leave 'custom:' out, or say that it is meant by @SuppressWarnings("onevent")
    void custom(CustomEvent event) {}

    @OnEvent(named = {"custom:meant", "custom:custom:*"})
    // warning of ecj: Unsupported @SuppressWarnings("onevent")
    @SuppressWarnings("onevent") void meant(CustomEvent event) {}

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class Plugins {
    // error: pay(CustomPayEvent) has the name 'custom:pay:now' with the prefix of the type; leave 'custom:pay:' out
    @OnEvent(named = "custom:pay:now")
    void pay(plug.CustomPayEvent event) {}

    @OnEvent
    void rest(plug.PlugEvent event) {}
}

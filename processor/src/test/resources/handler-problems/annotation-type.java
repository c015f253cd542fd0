package shop;

import dev.onevent.OnEvent;

// error: Timeline is an annotation type and handles nothing; mark a class
@OnEvent
@interface Timeline {}

// error: Calls is an annotation type and handles nothing; mark a class
@OnEvent.Part
@interface Calls {}

@OnEvent(with = {Calls.class, Override.class})
// error: with = Override.class is an annotation type and handles nothing; mark a class
class WithAnnotation {
    @OnEvent
    void rest(ShopEvent event) {}
}

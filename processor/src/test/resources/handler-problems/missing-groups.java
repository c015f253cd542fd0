// catalog: flat
// file: flat/Timeline.java
package flat;

import dev.onevent.OnEvent;

@OnEvent(ignore = {CustomEvent.class, Undocumented.class})
// error: Timeline leaves 6 events without a route; add handlers, or list them in @OnEvent(ignore = …):
//     call (2)      @OnEvent void call(CallEvent event) {}             Calls.
//     note          @OnEvent void note(Note event) {}
//     empty         @OnEvent void empty(Empty event) {}
//     (unknown)     @OnEvent void unknown(UnknownEvent event) {}       A type the catalog does not have.
//     (malformed)   @OnEvent void malformed(MalformedEvent event) {}   Bytes that are no event at all.
final class Timeline {}

// catalog: bare
package bare;

import dev.onevent.OnEvent;

@OnEvent(ignore = {Memo.class, Note.class, UnknownEvent.class, MalformedEvent.class})
// error: Desk leaves 1 event without a route; add a handler, or list it in @OnEvent(ignore = …):
//     event   @OnEvent void event(Event event) {}   Something has happened.
final class Desk {}

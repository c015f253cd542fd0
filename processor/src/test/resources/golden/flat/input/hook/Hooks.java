package hook;

import dev.onevent.EventCatalog;
import dev.onevent.OnEvent;

@EventCatalog("hook/hook.yaml")
interface Hooks {}

/** The least that a router has to do. */
@OnEvent
class Log {
    @OnEvent
    void all(HookEvent event) {}
}

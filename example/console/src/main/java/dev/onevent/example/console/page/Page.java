package dev.onevent.example.console.page;

import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.store.History;
import java.util.Set;
import org.eclipse.jetty.server.Handler;

/** What there is at the addresses of the page. */
public final class Page {

    private Page() {}

    /**
     * The page, behind its guard.
     *
     * @param names what the host may be called in addresses, besides localhost and numbers
     */
    public static Handler of(Set<String> names, Watch watch, History history, Work work) {
        return new Guard(names, new Handler.Sequence(watch.live(), new Api(history, watch, work), new Resources()));
    }
}

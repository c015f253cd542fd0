package dev.onevent.example.console.page;

import dev.onevent.Route;
import dev.onevent.example.console.handle.Observer;
import dev.onevent.example.console.store.History;
import dev.onevent.example.console.store.Note;
import dev.onevent.example.console.store.Waiting;
import dev.onevent.vonage.ConversationEvents;
import java.sql.SQLException;
import java.util.List;

/** Watches events being handled: counts their types, finds drift in them, and tells the pages that are open. */
public final class Watch implements Observer {

    /** Drift of earlier processes is found again in so many of the latest events; an older catalog may have been the cause. */
    private static final int LOOKED_AT = 10_000;

    private final Types types;
    private final Drift drift = new Drift();
    private final Live live = new Live();

    /**
     * A watch of events that a router routes.
     *
     * @param routes where they go
     */
    public Watch(List<Route> routes) {
        types = new Types(routes);
    }

    /** Counts what was handled earlier. */
    public void start(History history) throws SQLException {
        history.types().forEach(types::add);
        history.latest(LOOKED_AT, (body, seq) -> drift.add(seq, ConversationEvents.decode(body)));
    }

    @Override
    public void handled(Waiting event, Note note) {
        types.add(note.type(), 1);
        drift.add(event.seq(), ConversationEvents.decode(event.body()));
        live.changed(event.lane());
    }

    @Override
    public void changed(String lane) {
        live.changed(lane);
    }

    Types types() {
        return types;
    }

    Drift drift() {
        return drift;
    }

    Live live() {
        return live;
    }
}

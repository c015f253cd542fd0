package dev.onevent.example.console;

import dev.onevent.example.console.handle.Handler;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.Note;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Routes stored events through the {@link Timeline}, each lane with a conversation of its own. */
final class Timelines implements Handler {

    private static final int REMEMBERED = 1_000;

    private final TimelineRouter router = Timeline.router();
    private final EventStore events;
    private final @Nullable Printer printer;

    private final Map<String, Conversation> conversations =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Conversation> eldest) {
                    return size() > REMEMBERED;
                }
            });

    /**
     * Timelines of the events of a store.
     *
     * @param printer where their lines go as well; null if nowhere
     */
    Timelines(EventStore events, @Nullable Printer printer) {
        this.events = events;
        this.printer = printer;
    }

    @Override
    public Note handle(String lane, byte[] body) throws SQLException {
        // Out of the map while it changes: what a failure leaves half done is not used again.
        Conversation known = conversations.remove(lane);
        Conversation conversation = known == null ? remembered(lane) : known;
        ConversationEvent event = ConversationEvents.decode(body);
        Line line = router.route(event, conversation, new Summary());
        conversations.put(lane, conversation);
        String who = conversation.who(event);
        if (line != null && printer != null) {
            synchronized (printer) {
                printer.line(event, who, line);
            }
        }
        return new Note(
                event.type(),
                event.timestamp(),
                line == null ? null : Phrase.words(line.kind()),
                who,
                line == null ? "" : line.text(),
                conversation.standing());
    }

    @Override
    public void undone(String lane) {
        conversations.remove(lane);
    }

    /** What the events so far tell, from the store: the process may have been another one when they came. */
    private Conversation remembered(String lane) throws SQLException {
        Conversation conversation = new Conversation();
        events.handled(lane, body -> router.route(body, conversation, new Summary()));
        return conversation;
    }
}

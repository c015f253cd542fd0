package post;

import dev.onevent.OnEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** With all that a router may have to do. */
@OnEvent(ignore = {ParcelLost.class, Note.class}, with = Notes.class)
public class Tracking {
    @OnEvent
    String any(PostEvent event, List<String> names) throws IOException {
        return event.type();
    }

    @OnEvent
    CharSequence failed(int attempts, DeliveryFailed event) throws TimeoutException {
        return event.type();
    }

    @OnEvent({UnknownEvent.class, MalformedEvent.class})
    static String other(PostEvent event) {
        return event.type();
    }
}

@OnEvent.Part
class Notes {
    @OnEvent(named = {"order:*", "order"})
    String order(CustomEvent event, @Nullable String user) {
        return event.name();
    }

    @OnEvent
    String custom(CustomEvent event) {
        return event.name();
    }

    @OnEvent
    String text(NoteText event) {
        return event.type();
    }
}

package dev.onevent.example.console.handle;

import dev.onevent.example.console.store.Note;
import dev.onevent.example.console.store.Waiting;

/** Is told what became of events, after it is stored. It must be quick. */
public interface Observer {

    /** Nobody wants to know. */
    Observer NONE = new Observer() {};

    /** An event was handled. */
    default void handled(Waiting event, Note note) {}

    /** Handling an event failed, and perhaps it is parked: its conversation looks otherwise. */
    default void changed(String lane) {}
}
